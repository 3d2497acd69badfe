using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Lambda.Routing.Dispatch;

namespace Lambda.Routing.Tests.Dispatch;

public sealed class PreparationTests
{
    [Fact]
    public void A_context_is_prepared_without_a_contract_of_any_of_its_types()
    {
        var context = new CountingContext();

        Preparation.Json(context);

        Assert.True(context.Options.IsReadOnly);
        Assert.DoesNotContain(context.Asked, type => type == typeof(int));
        Assert.NotNull(context.GetTypeInfo(typeof(int)));
        Assert.Contains(context.Asked, type => type == typeof(int));
    }

    [Fact]
    public void No_context_is_an_error_of_the_caller() =>
        Assert.Throws<ArgumentNullException>(() => Preparation.Json(null!));

    [Fact]
    public async Task Tokens_are_cancelled_after_the_timer_thread_was_started_as_before()
    {
        Preparation.Deadlines();

        using var source = new CancellationTokenSource(TimeSpan.FromMilliseconds(1));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Task.Delay(TimeSpan.FromMinutes(5), source.Token));
    }

    /// <summary>Knows one type, and keeps which ones it was asked for.</summary>
    private sealed class CountingContext() : JsonSerializerContext(null), IJsonTypeInfoResolver
    {
        public List<Type> Asked { get; } = [];

        protected override JsonSerializerOptions? GeneratedSerializerOptions => new();

        public override JsonTypeInfo? GetTypeInfo(Type type) => Options.TryGetTypeInfo(type, out JsonTypeInfo? found) ? found : null;

        JsonTypeInfo? IJsonTypeInfoResolver.GetTypeInfo(Type type, JsonSerializerOptions options)
        {
            Asked.Add(type);
            return type == typeof(int) ? JsonMetadataServices.CreateValueInfo<int>(options, JsonMetadataServices.Int32Converter) : null;
        }
    }
}
