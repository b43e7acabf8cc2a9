using OpenXla.Ir.Analysis;
using OpenXla.Ir.Passes.Transforms.Canonicalize;

namespace OpenXla.Ir.Passes.Transforms.Inline;

/// <summary>Puts the bodies of functions in place of calls, callees first, and erases private functions that nobody calls any more.</summary>
[Pass("inline")]
public sealed partial class InlinePass : Pass<Operation>
{
    public override string DisplayName => "Inliner";

    /// <summary>The pipeline that simplifies functions before and after their calls are inlined.</summary>
    [Option] public string DefaultPipeline { get; init; } = "canonicalize";

    /// <summary>The most operations that a callee may have, in percent of its caller's; 4294967295 for any number.</summary>
    [Option] public uint InliningThreshold { get; init; } = uint.MaxValue;

    /// <summary>How often functions that call each other are simplified and inlined at most.</summary>
    [Option] public uint MaxIterations { get; init; } = 4;

    /// <summary>Pipelines for functions of one kind, in place of the default: <c>func.func(cse)</c>.</summary>
    [Option] public EquatableArray<string> OpPipelines { get; init; } = [];

    protected override void Run(Operation op, PassContext context)
    {
        if (!op.Info.Is(OperationTraits.SymbolTable))
        {
            context.Error(op, " was scheduled to run under the inliner, but does not define a symbol table");
            return;
        }
        var graph = new CallGraph(op);
        var uses = new FunctionUses(op, graph);
        var inlining = new CallInlining(graph, uses, InliningThreshold);
        foreach (var component in graph.Components())
        {
            var functions = component.Where(static n => n.Callable is not null).ToList();
            for (uint iteration = 0; iteration == 0 || iteration < MaxIterations; iteration++)
            {
                foreach (var node in functions)
                {
                    // What simplification might erase is in the graph still.
                    if (node.HoldsFunctions || !node.Callable!.Info.Is(OperationTraits.IsolatedFromAbove)) continue;
                    if (!Simplify(node.Callable!, context)) return;
                    uses.Recount(node);
                }
                if (!inlining.InlineCallsOf(functions)) break;
            }
        }
        inlining.EraseDead();
    }

    private bool Simplify(Operation function, PassContext context)
    {
        var text = DefaultPipeline;
        foreach (var pipeline in OpPipelines)
            if (pipeline.IndexOf('(', StringComparison.Ordinal) is var open and > 0 && pipeline[..open].Trim() == function.Name && pipeline.TrimEnd().EndsWith(')'))
                text = pipeline[(open + 1)..pipeline.LastIndexOf(')')];
        if (text.Length == 0) return true;
        if (text == "canonicalize")
        {
            if (!CanonicalizePass.Canonicalize(function).IsEndless) return true;
            context.Fail();
            return false;
        }
        return context.ReadPipeline(text, function) is { } passes && context.RunPipeline(passes, function);
    }
}
