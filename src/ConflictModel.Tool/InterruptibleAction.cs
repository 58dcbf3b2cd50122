using System.CommandLine;
using System.CommandLine.Invocation;

namespace ConflictModel.Tool;

/// <summary>Runs a command's work beside what listens for an interruption, so that work which waits, as for input that never comes, can be given up.</summary>
internal sealed class InterruptibleAction(AsynchronousCommandLineAction work) : AsynchronousCommandLineAction
{
    public override Task<int> InvokeAsync(ParseResult parseResult, CancellationToken cancellationToken = default) =>
        Task.Run(() => work.InvokeAsync(parseResult, cancellationToken), CancellationToken.None);

    /// <summary>Makes all commands interruptible.</summary>
    internal static RootCommand In(RootCommand root)
    {
        Wrap(root);
        return root;

        static void Wrap(Command command)
        {
            if (command.Action is AsynchronousCommandLineAction work)
            {
                command.Action = new InterruptibleAction(work);
            }

            foreach (var verb in command.Subcommands)
            {
                Wrap(verb);
            }
        }
    }
}
