namespace OpenXla.Ir.Lit.Tests.Transforms;

/// <summary>All exceptions of <see cref="SameIrTests"/>. One that is needed no more makes the test fail.</summary>
internal static class KnownDifferences
{
    private const string Inline = "inline", RemoveDead = "remove-dead-values", Ranges = "int-range-optimizations", Sccp = "sccp", SymbolDce = "symbol-dce", Canonicalize = "canonicalize";

    private const string UnknownEnd = "mlir-opt takes a body out of its region whatever ends it; we leave one that does not end in scf.yield";
    private const string FoldedInPlace = "mlir-opt, asking operations whether they fold, leaves what they change in place; we ask without a trace";
    private const string FalseWitness = "we keep the body under a witness that is false; mlir-opt takes it for true";
    private const string PoisonLeft = "mlir-opt leaves poison behind that nobody reads";
    private const string FoldedAtEnd = "we put a constant position into the operation, mlir-opt leaves it an operand";
    private const string ShapeFolds = "we fold what has a constant answer, shapes and witnesses too, where mlir-opt has no such fold";

    /// <summary>Files that mlir-opt is not given.</summary>
    internal static readonly Dictionary<string, string> Endless = new(StringComparer.Ordinal)
    {
        ["Passes/Transforms/Canonicalize/circles.mlir"] = "mlir-opt does not end: its folds undo one another",
        ["Passes/Transforms/Canonicalize/endless.mlir"] = "mlir-opt does not end: its rewrites undo one another",
        ["Passes/Arith/IntRangeOptimizations/recursion.mlir"] = "mlir-opt does not end: ranges grow by one on each way round",
    };

    internal static readonly KnownDifference[] All =
    [
        new(Canonicalize, "Dialects/Shape/ops.mlir", FalseWitness),
        new(Canonicalize, "scf.execute_region", UnknownEnd),
        new(Sccp, "Dialects/Llvm/canonicalize.mlir", FoldedInPlace),
        new(Sccp, "Dialects/Llvm/ops.mlir", "constants are made in another order"),
        new(Sccp, "Dialects/MemRef/canonicalize.mlir", FoldedInPlace),
        new(Sccp, "Dialects/Shape/canonicalize.mlir", ShapeFolds),
        new(Sccp, "Dialects/Vector/canonicalize-elements.mlir", "we find that an element outside of the vector is poison"),
        new(Sccp, "Passes/Transforms/Inline/llvm-blocks.mlir", "we know that no result comes from llvm.unreachable"),
        new(Inline, "Dialects/Shape/ops.mlir", FalseWitness),
        new(Inline, "Passes/Transforms/Inline/llvm-allocations.mlir", "mlir-opt moves allocations of llvm out of memref.alloca_scope"),
        new(Inline, "Passes/Transforms/Inline/llvm-noalias-global.mlir", "mlir-opt says of a store that may be one to a global that it meets no other"),
        new(Inline, "Passes/Transforms/Inline/regions.mlir", "mlir-opt inlines into an affine loop what is no subscript there, and fails"),
        new(Inline, "Passes/Transforms/Sccp/unknown-returns.mlir", "mlir-opt puts a body in place of a call whose end it does not know"),
        new(RemoveDead, "Dialects/Affine/canonicalize.mlir", FoldedInPlace),
        new(RemoveDead, "Dialects/Cf/canonicalize.mlir", "mlir-opt leaves null operands behind and fails"),
        new(RemoveDead, "Dialects/Llvm/canonicalize.mlir", FoldedInPlace),
        new(RemoveDead, "Dialects/Llvm/functions.mlir", "mlir-opt takes the result from the llvm.return of a function that keeps its own, and fails"),
        new(RemoveDead, "Dialects/Llvm/ops.mlir", "mlir-opt takes the arguments from a block and not from its branches, and fails"),
        new(RemoveDead, "Dialects/MemRef/canonicalize.mlir", FoldedInPlace),
        new(RemoveDead, "Dialects/Scf/canonicalize-if.mlir", "we also take from scf.execute_region what nobody reads of it"),
        new(RemoveDead, "Dialects/Scf/canonicalize-loops.mlir", PoisonLeft),
        new(RemoveDead, "Dialects/Shape/canonicalize.mlir", "mlir-opt takes all operands from shape.assuming_all, and fails"),
        new(RemoveDead, "Dialects/Shape/ops.mlir", ShapeFolds),
        new(RemoveDead, "Dialects/Vector/canonicalize-elements.mlir", FoldedAtEnd),
        new(RemoveDead, "Passes/Testing/Analyses/match-reduction.mlir", PoisonLeft),
        new(RemoveDead, "Passes/Transforms/Canonicalize/scf.mlir", PoisonLeft),
        new(RemoveDead, "Passes/Transforms/RemoveDeadValues/llvm.mlir", "mlir-opt takes operands from calls, and does not count them anew, and fails"),
        new(RemoveDead, "Passes/Transforms/RemoveDeadValues/control-flow.mlir", "mlir-opt takes the arguments from a block and not from its branches, and fails; in loops it leaves poison behind"),
        new(RemoveDead, "scf.execute_region", UnknownEnd),
        new(RemoveDead, "scf 5", "mlir-opt leaves an scf.if whose body went away with a loop that never runs"),
        new(RemoveDead, "scf 19", PoisonLeft),
        new(RemoveDead, "scf 36", PoisonLeft),
        new(Ranges, "Dialects/Arith/fold.mlir", "constants are made in another order"),
        new(Ranges, "Dialects/Llvm/atomics.mlir", "we also take the arguments from a block that llvm.indirectbr leads to"),
        new(Ranges, "Dialects/Shape/canonicalize.mlir", ShapeFolds),
        new(Ranges, "Dialects/Shape/ops.mlir", ShapeFolds),
        new(Ranges, "Passes/Arith/IntRangeNarrowing/int-range-narrowing.mlir", "we fold a cast there and back"),
        new(Ranges, "Passes/Transforms/RemoveDeadValues/control-flow.mlir", "we also take from a loop of blocks an argument that only it reads"),
    ];
}
