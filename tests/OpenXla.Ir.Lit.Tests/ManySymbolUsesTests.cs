using System.Text;
using OpenXla.Ir.Diagnostics;
using OpenXla.Ir.Text;
using OpenXla.Ir.Tool;
using OpenXla.Ir.Verification;

namespace OpenXla.Ir.Lit.Tests;

/// <summary>Uses of symbols are verified once their table has been, however many there are before, inside of and behind a table within.</summary>
public sealed class ManySymbolUsesTests
{
    [Theory]
    [InlineData(1, 1)]
    [InlineData(8191, 8193)]
    [InlineData(8192, 8192)]
    [InlineData(20_000, 20_000)]
    public void AllUsesAreVerified(int outer, int inner)
    {
        Assert.Empty(ErrorsOf(outer, inner, "@f", "@f"));
        Assert.Equal(["'func.call' op 'g' does not reference a valid function"], ErrorsOf(outer, inner, "@g", "@f"));
        Assert.Equal(["'func.call' op 'g' does not reference a valid function"], ErrorsOf(outer, inner, "@f", "@g"));
    }

    private static IEnumerable<string> ErrorsOf(int outer, int inner, string lastOuter, string lastInner)
    {
        var text = new StringBuilder();
        AddFunction(text, outer, "@f");
        text.Append("module {\n");
        AddFunction(text, inner, lastInner);
        text.Append("}\n").Append("func.func @last() {\n");
        AddCalls(text, outer, lastOuter);
        var context = new IrContext();
        ToolRegistry.Create().AddDialectsTo(context);
        context.Diagnostics.Collect(out var errors);
        IrVerifier.Verify(AsmParser.ParseModule(context, SourceFile.FromText(text.ToString(), "uses"))!);
        return errors.Select(static error => error.Message);
    }

    private static void AddFunction(StringBuilder text, int calls, string last)
    {
        text.Append("func.func @f() {\n");
        AddCalls(text, calls, last);
    }

    private static void AddCalls(StringBuilder text, int calls, string last)
    {
        for (int i = 1; i < calls; i++) text.Append("  call @f() : () -> ()\n");
        text.Append("  call ").Append(last).Append("() : () -> ()\n  return\n}\n");
    }
}
