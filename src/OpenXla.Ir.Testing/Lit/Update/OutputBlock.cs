namespace OpenXla.Ir.Testing.Lit.Update;

/// <summary>A top-level operation as printed.</summary>
/// <param name="Operation">Its name, such as <c>func.func</c>; empty when the output has no named operation.</param>
/// <param name="Symbol">Its symbol with the <c>@</c>.</param>
/// <param name="Lines">Its lines without indentation.</param>
internal sealed record OutputBlock(string Operation, string Symbol, IReadOnlyList<string> Lines);
