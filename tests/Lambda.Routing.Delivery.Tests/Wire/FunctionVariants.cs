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

    // The methods that take what goes to "a".
    private const string Listed = "Queues.TakeA,Streams.ReadA,Streams.Insert,Streams.ConsumeA,Pushed.PipeA";
    private const string ListedGivingUp = "Queues.TakeA,Streams.ReadA,Streams.Insert,Streams.ConsumeA,Brokers.PipeA";
    private const string ListedLists = "Lists.TakeAll";

    public static IFunction Start(Mode mode, Shape shape, ICrew crew, bool givesUp = false)
    {
        lock (s_environment)
        {
            Environment.SetEnvironmentVariable("LAMBDA_ROUTING_DEADLINE_MARGIN_MILLISECONDS", MarginMilliseconds.ToString(CultureInfo.InvariantCulture));
            Environment.SetEnvironmentVariable(PartialResponses, Variable(mode, shape, givesUp));
            try
            {
                return (shape, mode) switch
                {
                    (Shape.Parallel, _) when givesUp => new GivingUpAtOnceFunction.LambdaFunction(services => services.AddSingleton(crew)),
                    (_, _) when givesUp => new GivingUpFunction.LambdaFunction(services => services.AddSingleton(crew)),
                    (Shape.FifoLists, _) => new FifoListFunction.LambdaFunction(services => services.AddSingleton(crew)),
                    (Shape.Parallel, _) => new ParallelFunction.LambdaFunction(services => services.AddSingleton(crew)),
                    (not Shape.Single, _) => new ListFunction.LambdaFunction(services => services.AddSingleton(crew)),
                    (_, Mode.Declared or Mode.TurnedOff) => new ReportingFunction.LambdaFunction(services => services.AddSingleton(crew)),
                    _ => new PlainFunction.LambdaFunction(services => services.AddSingleton(crew)),
                };
            }
            finally
            {
                Environment.SetEnvironmentVariable(PartialResponses, null);
            }
        }
    }

    /// <summary>The assembly of the function that is told to report, or declares it.</summary>
    public static string NameOf(Shape shape, bool givesUp = false) => shape switch
    {
        Shape.Parallel when givesUp => nameof(GivingUpAtOnceFunction),
        _ when givesUp => nameof(GivingUpFunction),
        Shape.Single => nameof(ReportingFunction),
        Shape.Parallel => nameof(ParallelFunction),
        Shape.FifoLists => nameof(FifoListFunction),
        _ => nameof(ListFunction),
    };

    private static string? Variable(Mode mode, Shape shape, bool givesUp) => mode switch
    {
        // These functions declare nothing.
        Mode.Declared when givesUp || shape != Shape.Single => "on",
        Mode.TurnedOn => "on",
        Mode.TurnedOff => "off",
        Mode.Listed when givesUp => ListedGivingUp,
        Mode.Listed => shape is Shape.Single or Shape.Parallel ? Listed : ListedLists,
        _ => null,
    };
}
