namespace OpenXla.Ir.Lit.Tests.Transforms;

/// <summary>A program to be transformed.</summary>
/// <param name="Source">The file that it is of, or what made it.</param>
/// <param name="Text">The program.</param>
internal sealed record Program(string Source, string Text);
