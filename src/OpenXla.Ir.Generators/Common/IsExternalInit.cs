namespace System.Runtime.CompilerServices;

/// <summary>What the compiler needs for <c>init</c> and records, missing from netstandard2.0.</summary>
internal static class IsExternalInit;
