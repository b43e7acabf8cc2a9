using OpenXla.Ir;
using OpenXla.Ir.Diagnostics;

namespace OpenXla.Stablehlo;

/// <summary>Work whose diagnostics become exceptions.</summary>
internal static class Checked
{
    /// <exception cref="DiagnosticException">The work gave nothing; with its first error.</exception>
    internal static TResult Run<TResult>(IrContext context, Func<IrContext, TResult?> work)
        where TResult : class
    {
        Diagnostic? first = null;
        using (context.Diagnostics.Handle(d => first ??= d.Severity == Severity.Error ? d : null))
            if (work(context) is { } result) return result;
        throw new DiagnosticException(first ?? new Diagnostic(Severity.Error, default, "failed without a word"));
    }
}
