using OpenXla.Ir.Builtin;
using OpenXla.Ir.Bytecode;
using OpenXla.Ir.Diagnostics;
using OpenXla.Ir.Plugins;
using OpenXla.Ir.Text;

namespace OpenXla.Ir.Tool.Opt;

/// <summary>Prints an op, reads that back in a fresh context, and compares: in the custom form, in the generic form and in bytecode.</summary>
internal sealed class RoundtripCheck(Operation op, PluginRegistry registry)
{
    private static readonly PrintOptions Custom = PrintOptions.Default with { DebugInfo = true };
    private static readonly PrintOptions Generic = Custom with { Generic = true };

    internal bool Run() => CheckText("custom", Custom) && CheckText("generic", Generic) && CheckBytecode();

    private bool CheckText(string form, PrintOptions print)
    {
        var text = AsmPrinter.ToText(op, print);
        return Check(form, print, text, context =>
        {
            var source = SourceFile.FromText(text, $"<{form} form>");
            return op is ModuleOp ? AsmParser.ParseModule(context, source) : AsmParser.ParseSingleOperation(context, source);
        });
    }

    private bool CheckBytecode()
    {
        using var bytes = new MemoryStream();
        BytecodeWriter.Write(op, bytes);
        return Check("bytecode", Generic, AsmPrinter.ToText(op, Generic), context =>
        {
            var source = SourceFile.FromBytes(bytes.GetBuffer().AsSpan(0, (int)bytes.Length), "<bytecode form>");
            return op is ModuleOp ? BytecodeReader.ReadModule(context, source) : BytecodeReader.ReadSingleOperation(context, source);
        });
    }

    private bool Check(string form, PrintOptions print, string expected, Func<IrContext, Operation?> readBack)
    {
        var context = new IrContext { AllowUnregisteredDialects = op.Context.AllowUnregisteredDialects };
        registry.AddDialectsTo(context);
        Diagnostic? mistake = null;
        Operation? again;
        using (context.Diagnostics.Handle(d => mistake ??= d)) again = readBack(context);
        if (again is null)
        {
            op.EmitError($"failed to parse what was printed in {form} form");
            if (mistake is not null) op.Context.Diagnostics.Report(new Diagnostic(Severity.Error, op.Location, mistake.ToString().TrimEnd('\n')));
            return false;
        }
        var second = AsmPrinter.ToText(again, print);
        if (expected == second) return true;
        op.EmitError($"roundTrip testing roundtripped module differs from reference in {form} form:\n<<<<<<Reference\n{expected}\n=====\n{second}\n>>>>>roundtripped\n");
        return false;
    }
}
