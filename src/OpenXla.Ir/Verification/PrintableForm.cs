using OpenXla.Ir.Text;

namespace OpenXla.Ir.Verification;

/// <summary>In which form an operation can be shown.</summary>
public static class PrintableForm
{
    /// <summary>The same options; in generic form where the operation does not verify, as custom printers rely on that.</summary>
    public static PrintOptions Of(Operation op, PrintOptions print)
    {
        ArgumentNullException.ThrowIfNull(op);
        ArgumentNullException.ThrowIfNull(print);
        if (print.Generic) return print;
        using var silence = op.Context.Diagnostics.HandleLocally(static _ => { });
        return IrVerifier.Verify(op) ? print : print with { Generic = true };
    }
}
