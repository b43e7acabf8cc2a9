namespace OpenXla.Ir.Lit.Tests.Tutorial;

/// <summary>A fenced block.</summary>
/// <param name="Kind">The word after the fence.</param>
/// <param name="File">The file whose text it is; empty for none.</param>
/// <param name="Text">What it holds.</param>
internal sealed record TutorialBlock(string Kind, string File, string Text);
