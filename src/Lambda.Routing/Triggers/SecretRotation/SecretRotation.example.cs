using Lambda.Routing;

namespace Examples.SecretRotation;

/// <summary>Gives the shop's database a new password.</summary>
public sealed class Locksmith
{
    /// <summary>Makes the new version, labelled AWSPENDING, unless an earlier attempt did.</summary>
    [SecretRotationTrigger("shop/database", Step = "createSecret")]
    public Task Create(SecretRotationEvent rotation, CancellationToken cancellation) => Say("a new password", cancellation);

    /// <summary>Gives the new password to the database.</summary>
    [SecretRotationTrigger("shop/database", Step = "setSecret")]
    public Task Set(SecretRotationEvent rotation, CancellationToken cancellation) => Say("the database knows it", cancellation);

    /// <summary>Throws where the new password does not open the database: the rotation ends here then.</summary>
    [SecretRotationTrigger("shop/database", Step = "testSecret")]
    public Task Test(SecretRotationEvent rotation, CancellationToken cancellation) => Say("it opens", cancellation);

    /// <summary>Moves the label AWSCURRENT to the new version.</summary>
    [SecretRotationTrigger("shop/database", Step = "finishSecret")]
    public Task Finish(SecretRotationEvent rotation, CancellationToken cancellation) => Say("it is in use", cancellation);

    private static Task Say(string what, CancellationToken cancellation) => Console.Out.WriteLineAsync(what.AsMemory(), cancellation);
}
