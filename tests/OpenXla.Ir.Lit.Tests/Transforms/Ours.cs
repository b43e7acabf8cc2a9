using OpenXla.Ir.Builtin;
using OpenXla.Ir.Diagnostics;
using OpenXla.Ir.PassManagement;
using OpenXla.Ir.Pipelines;
using OpenXla.Ir.Text;
using OpenXla.Ir.Tool;
using OpenXla.Ir.Verification;

namespace OpenXla.Ir.Lit.Tests.Transforms;

/// <summary>Our passes, in this process.</summary>
internal static class Ours
{
    /// <summary>Far more than a small program takes, and soon over where rewrites undo one another.</summary>
    private const long RewriteLimit = 1_000_000;

    internal static IrContext NewContext()
    {
        var context = new IrContext { AllowUnregisteredDialects = true };
        ToolRegistry.Create().AddDialectsTo(context);
        return context;
    }

    internal static bool Accepts(string text)
    {
        var context = NewContext();
        using var silence = context.Diagnostics.HandleLocally(static _ => { });
        return Parse(context, text) is not null;
    }

    /// <summary>A module that verifies; null, and said why, for anything else.</summary>
    internal static ModuleOp? Parse(IrContext context, string text) =>
        AsmParser.ParseModule(context, SourceFile.FromText(text, "in.mlir")) is { } module && IrVerifier.Verify(module) ? module : null;

    /// <summary>Whether the pipeline came to its end.</summary>
    internal static bool Transform(ModuleOp module, string pipeline)
    {
        var passes = PipelineParser.Parse(pipeline, ToolRegistry.Create().Passes, module.Context) ?? throw new ArgumentException($"'{pipeline}' is no pipeline", nameof(pipeline));
        passes.Budget = new PassBudget { Rewrites = RewriteLimit };
        return passes.Run(module);
    }
}
