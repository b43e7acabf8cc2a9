namespace OpenXla.Ir.Stablehlo.Tests.Agreement;

/// <summary>The body of a function that runs one operation.</summary>
/// <param name="Body">Operations; the last one defines <c>%r</c>.</param>
/// <param name="Result">The type of <c>%r</c>.</param>
/// <param name="Ulps">How many floats may lie between what is computed by the two; 0 for exact operations.</param>
internal sealed record SampleProgram(string Body, string Result, ulong Ulps = 0);
