using RecordsApi;

await RecordsApp.Create(args).RunAsync();
