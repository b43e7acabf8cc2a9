using OpenXla.Ir.Passes.Bufferization;
using OpenXla.Ir.Passes.Conversions.HostCalls;
using OpenXla.Ir.Passes.Conversions.ScfToCf;
using OpenXla.Ir.Passes.Conversions.StablehloToLinalg;
using OpenXla.Ir.Passes.Conversions.ToLlvm;
using OpenXla.Ir.Passes.Linalg.LinalgToLoops;
using OpenXla.Ir.Passes.Stablehlo.ChloToStablehlo;
using OpenXla.Ir.Passes.Stablehlo.CompositeToCall;
using OpenXla.Ir.Passes.Stablehlo.DropShardings;
using OpenXla.Ir.Passes.Transforms.Canonicalize;
using OpenXla.Ir.Passes.Transforms.Cse;
using OpenXla.Ir.Passes.Transforms.Inline;
using OpenXla.Ir.Passes.Transforms.SymbolDce;

namespace OpenXla.Ir.Passes.Pipelines;

/// <summary>From StableHLO to LLVM for the processor at hand, step by step.</summary>
public static class CpuPipeline
{
    /// <summary>The name in pipelines: <c>stablehlo-to-cpu</c>.</summary>
    public const string Name = "stablehlo-to-cpu";

    /// <summary>The stages in order.</summary>
    public static IReadOnlyList<PipelineStage> Stages { get; } =
    [
        new("simplified", "the program folded and simplified, functions inlined", static p => CallComposites(p)
            // There is one processor.
            .Add<DropShardingsPass>()
            // Early, because no other pass knows chlo.
            .Add<ChloToStablehloPass>()
            // Before all others, because everything after it is cheaper on one function than on many.
            .Add<InlinePass>()
            // After inlining, because arguments that became constants fold now.
            .Add<CanonicalizePass>()
            .Add<CsePass>()
            .Add<SymbolDcePass>()),
        new("linalg", "structured loops on tensors", static p => p
            .Add<StablehloToLinalgPass>()
            // The conversion writes each op for itself: constants and empties meet here. No cse: two fills of one
            // value would share a tensor, and bufferisation would have to copy it apart again.
            .Add<CanonicalizePass>()),
        new("bufferized", "structured loops on memory", static p => p
            .Add<BufferizePass>()),
        new("loops", "loops over elements", static p => p
            .Add<LinalgToLoopsPass>()
            // Index constants were written once per loop.
            .Add<CanonicalizePass>()
            .Add<CsePass>()),
        new("cfg", "branches between blocks", static p => p
            .Add<ScfToCfPass>()
            .Add<CanonicalizePass>()),
        new("llvm", "the llvm dialect", static p => p
            // Nobody calls with memory that overlaps: results go to fresh places.
            .Add(new ConvertToLlvmPass { Noalias = true, PackedEntries = true })
            // The casts between old and new types leave duplicates of address computations.
            .Add<CanonicalizePass>()
            .Add<CsePass>()),
    ];

    /// <summary>Adds what comes before the stages: what the host must do moves to a module of its own.</summary>
    public static void BuildSplit(OpPassManager passes, ModuleOp host)
    {
        ArgumentNullException.ThrowIfNull(passes);
        CallComposites(passes)
            // First, so that calls of the host stand in functions that nobody calls.
            .Add<InlinePass>()
            .Add(new SplitHostCallsPass { Host = host });
    }

    /// <summary>What a composite stands for is a function like any other.</summary>
    private static OpPassManager CallComposites(OpPassManager passes)
    {
        passes.Nest("func.func").Add<CompositeToCallPass>();
        return passes;
    }

    /// <summary>Adds the stages up to and including <paramref name="upTo"/>; all where it names none.</summary>
    public static void Build(OpPassManager passes, string? upTo = null)
    {
        foreach (var stage in Stages)
        {
            stage.Add(passes);
            if (stage.Name == upTo) return;
        }
    }
}
