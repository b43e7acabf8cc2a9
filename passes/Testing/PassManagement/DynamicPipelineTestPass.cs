using OpenXla.Ir.Interfaces;
using OpenXla.Ir.Text;

namespace OpenXla.Ir.Passes.Testing.PassManagement;

/// <summary>Runs a pipeline on operations that it chooses while it works.</summary>
[Pass("test-dynamic-pipeline")]
public sealed partial class DynamicPipelineTestPass : Pass<Operation>
{
    public override string DisplayName => "(anonymous namespace)::TestDynamicPipelinePass";

    /// <summary>The symbols on whose operations the pipeline runs; none for all.</summary>
    [Option] public EquatableArray<string> OpName { get; init; }

    /// <summary>The pipeline.</summary>
    [Option] public string DynamicPipeline { get; init; } = "";

    /// <summary>Whether the pipeline runs on the operations inside of the same name, not on the operation itself.</summary>
    [Option] public bool RunOnNestedOperations { get; init; }

    /// <summary>Whether the pipeline runs on the operation around, which the pass manager must refuse.</summary>
    [Option] public bool RunOnParent { get; init; }

    protected override void Run(Operation op, PassContext context)
    {
        context.WriteError($"Dynamic execute '{DynamicPipeline}' on {op.Name}\n");
        if (DynamicPipeline.Length == 0)
        {
            context.WriteError("Empty pipeline\n");
            return;
        }
        if ((op as ISymbol)?.SymbolName is not { } name)
        {
            context.Warning(op, "Ignoring because not implementing SymbolOpInterface\n");
            return;
        }
        if (OpName.Count > 0 && !OpName.Contains(name))
        {
            context.WriteError($"dynamic-pipeline skip op name: {name}\n");
            return;
        }
        if (RunOnParent)
        {
            RunOnParentOf(op, context);
            return;
        }
        if (context.ReadPipeline(DynamicPipeline, op) is not { } pipeline) return;
        if (RunOnNestedOperations) RunInside(op, pipeline, context);
        else context.RunPipeline(pipeline, op);
    }

    private static void RunOnParentOf(Operation op, PassContext context)
    {
        if (op.ParentOp is not { } parent) return;
        try
        {
            context.RunPipeline(new OpPassManager(parent.Name, context.Context), parent);
            context.Fail();
        }
        catch (ArgumentException)
        {
            parent.EmitError("Trying to schedule a dynamic pipeline on an operation that isn't nested under the current operation the pass is processing");
        }
    }

    private static void RunInside(Operation op, OpPassManager pipeline, PassContext context)
    {
        context.WriteError("Run on nested op\n");
        var nested = new List<Operation>();
        op.Walk(inner =>
        {
            if (inner != op && inner.Name == op.Name && inner.Info.Is(OperationTraits.IsolatedFromAbove)) nested.Add(inner);
        });
        foreach (var inner in nested)
        {
            context.WriteError($"Run on {AsmPrinter.ToText(inner, new PrintOptions { LocalScope = true })}");
            context.RunPipeline(pipeline, inner);
        }
    }
}
