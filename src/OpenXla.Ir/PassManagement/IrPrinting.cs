using System.Text;
using OpenXla.Ir.Interfaces;
using OpenXla.Ir.Text;
using OpenXla.Ir.Verification;

namespace OpenXla.Ir.PassManagement;

/// <summary>Prints IR before and after passes, under the banners that upstream's tools and tests know.</summary>
public sealed class IrPrinting(IrPrintingOptions options, Stream output) : PassInstrumentation
{
    private readonly Dictionary<(Pass, Operation), string> _before = [];
    private readonly IrPrintingTree _tree = new();

    /// <summary>Printed texts of two threads would mix, and with module scope a thread would read what another one writes.</summary>
    public override bool NeedsOneThread => true;

    public override void BeforePass(Pass pass, Operation op)
    {
        ArgumentNullException.ThrowIfNull(pass);
        ArgumentNullException.ThrowIfNull(op);
        if (options.BeforeAll || Names(options.Before, pass)) Dump("Before", pass, "", op);
        if (options.OnlyOnChange && WantsAfter(pass)) _before[(pass, op)] = AsmPrinter.ToText(op, options.Print);
    }

    public override void AfterPass(Pass pass, Operation op)
    {
        ArgumentNullException.ThrowIfNull(pass);
        ArgumentNullException.ThrowIfNull(op);
        if (options.OnlyOnFailure || !WantsAfter(pass)) return;
        if (options.OnlyOnChange && _before.Remove((pass, op), out var before) && before == AsmPrinter.ToText(op, options.Print)) return;
        Dump("After", pass, "", op);
    }

    public override void AfterPassFailed(Pass pass, Operation op)
    {
        ArgumentNullException.ThrowIfNull(pass);
        ArgumentNullException.ThrowIfNull(op);
        _before.Remove((pass, op));
        if (WantsAfter(pass)) Dump("After", pass, " Failed", op);
    }

    private bool WantsAfter(Pass pass) => options.AfterAll || options.OnlyOnFailure || Names(options.After, pass);

    private static bool Names(IReadOnlyCollection<string>? names, Pass pass) => names is not null && names.Contains(pass.Name);

    private void Dump(string when, Pass pass, string suffix, Operation op)
    {
        op.Context.Diagnostics.Flush();
        var text = new StringBuilder();
        text.Append("// -----// IR Dump ").Append(when).Append(' ').Append(pass.DisplayName).Append(suffix).Append(" (").Append(pass.Name).Append(')');
        var shown = op;
        if (options.ModuleScope)
        {
            text.Append(" ('").Append(op.Name).Append("' operation");
            if (op is ISymbol { SymbolName: { } name }) text.Append(": @").Append(name);
            text.Append(')');
            while (shown.ParentOp is { } parent) shown = parent;
        }
        text.Append(" //----- //\n");
        var print = shown.Block is null ? options.Print : options.Print with { LocalScope = true };
        if (!options.AssumeVerified) print = PrintableForm.Of(shown, print);
        text.Append(AsmPrinter.ToText(shown, print)).Append(shown.Block is null && !print.LocalScope ? "\n\n" : "\n");
        var bytes = Encoding.UTF8.GetBytes(text.ToString());
        if (options.TreeDirectory is { } directory)
        {
            if (_tree.Write(directory, pass, op, bytes) is { } problem) output.Write(Encoding.UTF8.GetBytes(problem + "\n"));
            return;
        }
        output.Write(bytes);
        output.Flush();
    }
}
