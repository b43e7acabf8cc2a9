using OpenXla.Ir.Text;

namespace OpenXla.Ir.Passes.Transforms.CompositeFixedPoint;

/// <summary>Runs a pipeline again and again until it changes nothing.</summary>
[Pass("composite-fixed-point-pass")]
public sealed partial class CompositeFixedPointPass : Pass<Operation>
{
    /// <summary>What dumps call it.</summary>
    [Option("name")] public string CompositeName { get; init; } = "CompositeFixedPointPass";

    /// <summary>The pipeline.</summary>
    [Option] public string Pipeline { get; init; } = "";

    /// <summary>How often the pipeline runs at most.</summary>
    [Option] public int MaxIterations { get; init; } = 10;

    public override string DisplayName => CompositeName;

    protected override void Run(Operation op, PassContext context)
    {
        if (context.ReadPipeline(Pipeline, op) is not { } pipeline) return;
        var before = Fingerprint(op);
        for (int iteration = 0; ; iteration++)
        {
            if (!context.RunPipeline(pipeline, op)) return;
            if (iteration >= MaxIterations)
            {
                context.Warning(op, $"Composite pass \"{CompositeName}\"+ didn't converge in {MaxIterations} iterations");
                return;
            }
            var after = Fingerprint(op);
            if (before == after) return;
            before = after;
        }
    }

    private static string Fingerprint(Operation op) => AsmPrinter.ToText(op, new PrintOptions { Generic = true, LocalScope = true, DebugInfo = true });
}
