namespace OpenXla.Ir.Oracle;

/// <summary>One program that is compared.</summary>
/// <param name="File">Where it is from.</param>
/// <param name="Text">The program.</param>
/// <param name="Dialects">The dialects of its operations.</param>
internal sealed record Sample(string File, string Text, IReadOnlySet<string> Dialects);
