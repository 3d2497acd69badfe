using Lambda.Routing.Hosting;
using Lambda.Routing.Tool.TestFunction;

return await LambdaHost.RunAsync(() => new ObedientFunction());
