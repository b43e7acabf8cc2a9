using OpenXla.Ir.Diagnostics;
using OpenXla.Ir.PassManagement;
using OpenXla.Ir.Pipelines;
using OpenXla.Ir.Tools.Tests.Support;

namespace OpenXla.Ir.Tools.Tests;

public class PipelineTests
{
    private static (PassManager? Manager, List<Diagnostic> Diagnostics) Parse(string text)
    {
        var context = new IrContext();
        var registry = Verbs.Registry();
        registry.AddDialectsTo(context);
        using (context.Diagnostics.Collect(out var diagnostics)) return (PipelineParser.Parse(text, registry.Passes, context), diagnostics);
    }

    [Theory]
    [InlineData("builtin.module(nothing)", "builtin.module(nothing)")]
    [InlineData("any(nothing)", "any(nothing)")]
    [InlineData("builtin.module ( nothing , nothing ) ", "builtin.module(nothing,nothing)")]
    [InlineData("builtin.module(t.func(nothing),any(nothing))", "builtin.module(t.func(nothing),any(nothing))")]
    [InlineData("builtin.module(t.func(func-only),t.func(nothing))", "builtin.module(t.func(func-only),t.func(nothing))")]
    [InlineData("builtin.module(mark{count=3})", "builtin.module(mark{count=3  text=m})")]
    [InlineData("builtin.module(mark{ text=a,b  count=2 })", "builtin.module(mark{count=2  text=a,b})")]
    [InlineData("builtin.module(mark{text=\"a b\"})", "builtin.module(mark{count=1  text={a b}})")]
    [InlineData("builtin.module(mark{text='a}b'})", "builtin.module(mark{count=1  text={a}b}})")]
    [InlineData("builtin.module(mark{text={a b}})", "builtin.module(mark{count=1  text={a b}})")]
    [InlineData("builtin.module(mark{text=func.func(cse,x{a=1}) count=4})", "builtin.module(mark{count=4  text=func.func(cse,x{a=1})})")]
    [InlineData("builtin.module(mark{list={a b},'c',d})", "builtin.module(mark{count=1 list={a b|c|d} text=m})")]
    [InlineData("builtin.module(twice)", "builtin.module(mark{count=1  text=1},mark{count=1  text=2})")]
    [InlineData("builtin.module(often{times=5})", "builtin.module(mark{count=5  text=m})")]
    [InlineData("builtin.module()", "builtin.module()")]
    public void IsRead(string text, string expected)
    {
        var (manager, diagnostics) = Parse(text);
        Assert.Empty(diagnostics);
        Assert.Equal(expected, manager!.ToString());
    }

    [Theory]
    [InlineData("", 1, "expected pass pipeline to be wrapped with the anchor operation type, e.g. 'builtin.module(...)'")]
    [InlineData("nothing", 1, "expected pass pipeline to be wrapped with the anchor operation type, e.g. 'builtin.module(...)'")]
    [InlineData("(nothing)", 1, "expected pass pipeline to be wrapped with the anchor operation type, e.g. 'builtin.module(...)'")]
    [InlineData("builtin.module(mark", 1, "expected pass pipeline to be wrapped with the anchor operation type, e.g. 'builtin.module(...)'")]
    [InlineData("builtin.module(csee)", 1, "'csee' does not refer to a registered pass or pass pipeline")]
    [InlineData("builtin.module(t.func(nothing,csee))", 16, "'csee' does not refer to a registered pass or pass pipeline")]
    [InlineData("builtin.module(nothing,)", 9, "'' does not refer to a registered pass or pass pipeline")]
    [InlineData("builtin.module(,nothing)", 1, "'' does not refer to a registered pass or pass pipeline")]
    [InlineData("builtin.module(t.func())", 8, "'' does not refer to a registered pass or pass pipeline")]
    [InlineData("builtin.module(nothing nothing)", 9, "expected ',' after parsing pipeline")]
    [InlineData("builtin.module(t.func(nothing)nothing)", 16, "expected ',' after parsing pipeline")]
    [InlineData("builtin.module(mark{}mark)", 7, "expected ',' after parsing pipeline")]
    [InlineData("builtin.module(nothing))", 8, "encountered extra closing ')' creating unbalanced parentheses while parsing pipeline")]
    [InlineData("builtin.module(t.func(nothing)", 8, "encountered unbalanced parentheses while parsing pipeline")]
    [InlineData("builtin.module(mark{count=1)", 5, "missing closing '}' while processing pass options")]
    [InlineData("builtin.module(mark{text='a)", 5, "missing closing '}' while processing pass options")]
    [InlineData("builtin.module(mark{conut=1})", 6, "<Pass-Options-Parser>: no such option conut")]
    [InlineData("builtin.module(mark{text=a count=x})", 13, "for the --count option: 'x' value invalid for integer argument!")]
    [InlineData("builtin.module(nothing{a=1})", 9, "<Pass-Options-Parser>: no such option a")]
    [InlineData("builtin.module(often{times=x})", 7, "for the --times option: 'x' value invalid for integer argument!")]
    [InlineData("builtin.module(func-only)", 1, "Can't add pass 'FuncOnly' restricted to 't.func' on a PassManager intended to run on 'builtin.module', did you intend to nest?")]
    public void IsRefused(string text, int column, string message)
    {
        var (manager, diagnostics) = Parse(text);
        Assert.Null(manager);
        var diagnostic = Assert.Single(diagnostics);
        Assert.Equal(message, diagnostic.Message);
        Assert.StartsWith($"<pass-pipeline>:1:{column}: error: ", DiagnosticText.Format(diagnostic));
    }

    [Fact]
    public void AMisspeltNameHasAHint()
    {
        Assert.Equal("did you mean 'nothing'?", Parse("builtin.module(nothign)").Diagnostics[0].Hint);
        Assert.Equal("did you mean 'count'?", Parse("builtin.module(mark{conut=1})").Diagnostics[0].Hint);
        Assert.Equal("it takes no options", Parse("builtin.module(nothing{x})").Diagnostics[0].Hint);
        Assert.Equal("failed to add `mark` with options `conut=1`", Parse("builtin.module(mark{conut=1})").Diagnostics[0].Notes[0].Message);
    }

    [Fact]
    public void HostileNestingIsAnError()
    {
        var text = "builtin.module(" + string.Concat(Enumerable.Repeat("t.func(", 100_000)) + new string(')', 100_001);
        Assert.Contains("nesting is too deep", Parse(text).Diagnostics[0].Message);
        Assert.Contains("nesting is too deep", Parse("builtin.module(mark{text=" + new string('{', 100_000) + ")").Diagnostics[0].Message);
    }

    /// <summary>The same texts with upstream's names of passes must give the same message at the same column.</summary>
    [OracleTheory]
    [InlineData("nothing")]
    [InlineData("builtin.module(csee)")]
    [InlineData("builtin.module(t.func(nothing,csee))")]
    [InlineData("builtin.module(nothing,)")]
    [InlineData("builtin.module(,nothing)")]
    [InlineData("builtin.module(t.func())")]
    [InlineData("builtin.module(t.func(nothing)nothing)")]
    [InlineData("builtin.module(nothing{}nothing)")]
    [InlineData("builtin.module(nothing{} nothing)")]
    [InlineData("builtin.module(nothing))")]
    [InlineData("builtin.module(nothing),t.func(nothing)")]
    [InlineData("builtin.module(t.func(nothing)")]
    [InlineData("builtin.module(nothing{count=1)")]
    [InlineData("builtin.module(nothing{text='a)")]
    [InlineData("builtin.module(nothing{text={a)")]
    [InlineData("builtin.module(nothing{foo=3})")]
    public void IsRefusedAsUpstreamDoes(string text)
    {
        var ours = Assert.Single(Parse(text).Diagnostics);
        // Names of the same length keep the columns.
        var theirs = Oracle.TryRun("module {}", "--pass-pipeline=" + text.Replace("nothing", "mem2reg", StringComparison.Ordinal)).Errors;
        var place = DiagnosticText.Format(ours, showSource: false);
        Assert.Contains(ours.Message, theirs);
        if (theirs.Contains("PassPipeline Parser:", StringComparison.Ordinal))
            Assert.Contains("PassPipeline Parser:" + place["<pass-pipeline>:".Length..].Split('\n')[0], theirs);
    }
}
