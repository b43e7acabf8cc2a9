using OpenXla.Ir.Builtin;
using OpenXla.Ir.Diagnostics;
using OpenXla.Ir.Rewriting;
using OpenXla.Ir.Text;

namespace OpenXla.Ir.Tests.Rewriting;

/// <summary>A context without dialects, whose unregistered operations the rewrites of a test turn into each other.</summary>
internal static class RewriteTest
{
    internal static IrContext NewContext() => new() { AllowUnregisteredDialects = true };

    internal static Operation Parse(IrContext context, string text) => AsmParser.ParseModule(context, SourceFile.FromText(text, "test.mlir"))!;

    internal static string Text(Operation op) => AsmPrinter.ToText(op, new PrintOptions { Generic = true });

    /// <summary>Replaces an operation by one of another name, with the same operands and result types.</summary>
    internal static bool Rename(Operation op, PatternRewriter rewriter, string name)
    {
        var state = rewriter.NewState(name).AddOperands(op.Operands.ToArray()).AddResultTypes(op.Results.Types());
        return rewriter.Replace(op, rewriter.Insert(state));
    }

    /// <summary>What is reported while something runs.</summary>
    internal static List<Diagnostic> Listen(IrContext context, Action run)
    {
        var heard = new List<Diagnostic>();
        using (context.Diagnostics.Handle(heard.Add)) run();
        return heard;
    }
}
