using System.Text;
using ConflictModel.Tool;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return await CommandLineApp.RunAsync(args, Console.Out, Console.Error);
