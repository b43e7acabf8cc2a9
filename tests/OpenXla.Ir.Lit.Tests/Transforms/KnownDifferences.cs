namespace OpenXla.Ir.Lit.Tests.Transforms;

/// <summary>All exceptions of <see cref="SameIrTests"/>. One that is needed no more makes the test fail.</summary>
internal static class KnownDifferences
{
    /// <summary>Files that mlir-opt is not given.</summary>
    internal static readonly Dictionary<string, string> Endless = new(StringComparer.Ordinal)
    {
        ["Passes/Transforms/Canonicalize/circles.mlir"] = "mlir-opt does not end: its folds undo one another",
        ["Passes/Transforms/Canonicalize/endless.mlir"] = "mlir-opt does not end: its rewrites undo one another",
    };

    internal static readonly KnownDifference[] All =
    [
    ];
}
