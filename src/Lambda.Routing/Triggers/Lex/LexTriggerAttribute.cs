using Lambda.Routing.Declaring;

namespace Lambda.Routing;

/// <summary>Takes what bots of Amazon Lex ask, in the conversation and at its end. A handler returns a <see cref="LexResponse"/>.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/lexv2/latest/dg/lambda.html">Integrating an AWS Lambda function into your bot</see>.</remarks>
/// <param name="intent">The intent's name; <see langword="null"/> for every intent that no other route names.</param>
/// <example><code>[LexTrigger("BookHotel", InvocationSource = "FulfillmentCodeHook")]</code></example>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
[Sources(typeof(LexV2Event), typeof(LexV1Event))]
[Delivery(Delivery.Synchronous)]
[TemplateEvent("AWS::Lex::BotAlias")]
public sealed class LexTriggerAttribute(string? intent = null) : TriggerAttribute
{
    /// <summary>The intent's name; <see langword="null"/> for every intent that no other route names.</summary>
    [Filter(nameof(LexEvent.IntentName), MatchBy.Exact)]
    public string? Intent { get; } = intent;

    /// <summary>The bot's name; <see langword="null"/> for every bot that no other route names.</summary>
    [Filter(nameof(LexEvent.BotName), MatchBy.Exact)]
    public string? Bot { get; init; }

    /// <summary>Why the function is called: <c>DialogCodeHook</c> or <c>FulfillmentCodeHook</c>; <see langword="null"/> for both.</summary>
    [Filter(nameof(LexEvent.InvocationSource), MatchBy.Exact)]
    public string? InvocationSource { get; init; }

    /// <summary>The bots' version. A handler that takes a <see cref="LexV1Event"/> or a <see cref="LexV2Event"/> says so here.</summary>
    public LexVersion Version { get; init; }
}
