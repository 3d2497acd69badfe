namespace System.Runtime.CompilerServices;

/// <summary>What the compiler needs for <c>init</c> and records, which netstandard2.0 lacks.</summary>
internal static class IsExternalInit;
