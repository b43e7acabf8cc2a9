using OpenXla.Ir.Builtin;
using OpenXla.Ir.Plugins;
using OpenXla.Ir.Text;

namespace OpenXla.Ir.Tool.Opt;

/// <summary>Prints an op, reads that back in a fresh context, and compares: in the custom and in the generic form.</summary>
internal sealed class RoundtripCheck(Operation op, PluginRegistry registry)
{
    internal bool Run() =>
        Check("custom", PrintOptions.Default with { DebugInfo = true }) && Check("generic", PrintOptions.Default with { DebugInfo = true, Generic = true });

    private bool Check(string form, PrintOptions print)
    {
        var first = AsmPrinter.ToText(op, print);
        var context = new IrContext { AllowUnregisteredDialects = op.Context.AllowUnregisteredDialects };
        registry.AddDialectsTo(context);
        Diagnostics.Diagnostic? mistake = null;
        Operation? again;
        using (context.Diagnostics.Handle(d => mistake ??= d))
        {
            var source = SourceFile.FromText(first, $"<{form} form>");
            again = op is ModuleOp ? AsmParser.ParseModule(context, source) : AsmParser.ParseSingleOperation(context, source);
        }
        if (again is null)
        {
            op.EmitError($"failed to parse what was printed in {form} form");
            if (mistake is not null) op.Context.Diagnostics.Report(new Diagnostics.Diagnostic(Diagnostics.Severity.Error, op.Location, mistake.ToString().TrimEnd('\n')));
            return false;
        }
        var second = AsmPrinter.ToText(again, print);
        if (first == second) return true;
        op.EmitError($"roundTrip testing roundtripped module differs from reference in {form} form:\n<<<<<<Reference\n{first}\n=====\n{second}\n>>>>>roundtripped\n");
        return false;
    }
}
