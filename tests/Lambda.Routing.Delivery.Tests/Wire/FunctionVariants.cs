using System.Globalization;
using Chores;
using Lambda.Routing.Delivery.Tests.Model;
using Lambda.Routing.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace Lambda.Routing.Delivery.Tests.Wire;

/// <summary>The functions under test, started as a mode wants them.</summary>
internal static class FunctionVariants
{
    /// <summary>How long before its deadline an invocation is over.</summary>
    public const int MarginMilliseconds = 20;

    private const string PartialResponses = "LAMBDA_ROUTING_PARTIAL_RESPONSES";

    private static readonly Lock s_environment = new();

    public static IFunction Start(Mode mode, ICrew crew)
    {
        lock (s_environment)
        {
            Environment.SetEnvironmentVariable("LAMBDA_ROUTING_DEADLINE_MARGIN_MILLISECONDS", MarginMilliseconds.ToString(CultureInfo.InvariantCulture));
            Environment.SetEnvironmentVariable(PartialResponses, mode switch { Mode.TurnedOn => "on", Mode.TurnedOff => "off", _ => null });
            try
            {
                return mode is Mode.Declared or Mode.TurnedOff
                    ? new ReportingFunction.LambdaFunction(services => services.AddSingleton(crew))
                    : new PlainFunction.LambdaFunction(services => services.AddSingleton(crew));
            }
            finally
            {
                Environment.SetEnvironmentVariable(PartialResponses, null);
            }
        }
    }
}
