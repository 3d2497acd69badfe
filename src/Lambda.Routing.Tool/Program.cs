using Lambda.Routing.Tool.Commands;

return await ToolCommand.Create().Parse(args).InvokeAsync();
