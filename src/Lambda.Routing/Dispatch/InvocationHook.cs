namespace Lambda.Routing.Dispatch;

/// <summary>Told of every invocation when it begins, where anything has been started that wants to be. Set while the process starts, as listeners are.</summary>
internal static class InvocationHook
{
    public static Action<Invocation>? Entering { get; set; }
}
