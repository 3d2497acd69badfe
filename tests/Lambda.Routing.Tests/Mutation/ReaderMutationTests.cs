using System.Reflection;
using System.Text;
using Lambda.Routing.Declaring;
using Lambda.Routing.Reading;

namespace Lambda.Routing.Tests.Mutation;

/// <summary>Every event type of the library by itself: a new trigger folder is mutated without a word here.</summary>
public sealed class ReaderMutationTests
{
    private const int Seed = 20260102;
    private const int Mutations = 3_000;

    public static IEnumerable<TheoryDataRow<string>> Types() =>
        SourceTypes().Where(type => MutationSamples.Of(NameOf(type)).Count > 0).Select(type => new TheoryDataRow<string>(type.FullName!));

    [Theory]
    [MemberData(nameof(Types))]
    public void A_mutated_sample_is_read_or_refused(string type)
    {
        Type source = typeof(TriggerAttribute).Assembly.GetType(type, throwOnError: true)!;
        Func<ReadOnlyMemory<byte>, object> read = ReaderOf(source);
        IReadOnlyList<byte[]> samples = MutationSamples.Of(NameOf(source));
        var mutator = new Mutator(Seed);
        for (int i = 0; i < Mutations; i++)
        {
            byte[] json = mutator.Mutate(samples[i % samples.Count]);
            try
            {
                // An event's text is made of all its properties.
                _ = read(json).ToString();
                Assert.True(WellFormed.IsJsonWhateverItsBytes(json), $"mutation {i} was read: {Encoding.UTF8.GetString(json)}");
            }
            catch (EventReadException)
            {
                // Refused with a path and a reason.
            }
        }
    }

    private static string NameOf(Type type) => type.GetCustomAttribute<SourceAttribute>()!.Name;

    private static IEnumerable<Type> SourceTypes() =>
        typeof(TriggerAttribute).Assembly.GetTypes().Where(type => type.IsDefined(typeof(SourceAttribute)));

    private static Func<ReadOnlyMemory<byte>, object> ReaderOf(Type type) => typeof(EventReader)
        .GetMethod(nameof(EventReader.ReadDocument))!.MakeGenericMethod(type).CreateDelegate<Func<ReadOnlyMemory<byte>, object>>();
}
