namespace Lambda.Routing;

/// <summary>
/// Marks the class that configures the function's services: it has a method
/// <c>void ConfigureServices(IServiceCollection services)</c> or <c>Task ConfigureServicesAsync(IServiceCollection services)</c>, and a
/// parameterless constructor unless that is static.
/// </summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class LambdaStartupAttribute : Attribute;
