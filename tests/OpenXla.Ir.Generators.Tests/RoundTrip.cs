using OpenXla.Ir.Diagnostics;
using OpenXla.Ir.Text;
using OpenXla.Ir.Verification;

namespace OpenXla.Ir.Generators.Tests;

/// <summary>Text through our parser and printer.</summary>
internal static class RoundTrip
{
    public static string Print<TDialect>(string text, bool generic = false)
        where TDialect : class, IDialect, new()
    {
        var module = Parse<TDialect>(text);
        return AsmPrinter.ToText(module, PrintOptions.Default with { Generic = generic });
    }

    public static Builtin.ModuleOp Parse<TDialect>(string text)
        where TDialect : class, IDialect, new()
    {
        var context = new IrContext { AllowUnregisteredDialects = true };
        context.AddDialect<TDialect>();
        var module = AsmParser.ParseModule(context, text);
        var errors = Errors(context, () => IrVerifier.Verify(module));
        Assert.Empty(errors);
        return module;
    }

    /// <summary>The messages of parsing and verifying a wrong text.</summary>
    public static List<string> Diagnose<TDialect>(string text)
        where TDialect : class, IDialect, new()
    {
        var context = new IrContext { AllowUnregisteredDialects = true };
        context.AddDialect<TDialect>();
        return Errors(context, () =>
        {
            if (AsmParser.ParseModule(context, SourceFile.FromText(text)) is { } module) IrVerifier.Verify(module);
        });
    }

    private static List<string> Errors(IrContext context, Action action)
    {
        var messages = new List<string>();
        using (context.Diagnostics.Handle(d =>
        {
            if (d.Severity == Severity.Error) messages.Add(d.Message);
        })) action();
        return messages;
    }
}
