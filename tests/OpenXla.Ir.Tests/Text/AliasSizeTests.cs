using System.Globalization;
using System.Text;
using OpenXla.Ir.Diagnostics;
using OpenXla.Ir.Text;

namespace OpenXla.Ir.Tests.Text;

public class AliasSizeTests
{
    [Theory]
    [InlineData("!t0 = i32\n", "!t{0} = tuple<!t{1}, !t{1}>\n", "func.func private @f(!t59)", "alias '!t22' stands for more than")]
    [InlineData("#a0 = 1 : i32\n", "#a{0} = [#a{1}, #a{1}]\n", "module attributes {a = #a59} {}", "alias '#a22' stands for more than")]
    public void Aliases_that_stand_for_more_text_than_there_is_memory_are_an_error(string first, string line, string use, string expected)
    {
        var text = new StringBuilder(first);
        for (int i = 1; i < 60; i++) text.AppendFormat(CultureInfo.InvariantCulture, line, i, i - 1);
        var context = new IrContext { AllowUnregisteredDialects = true };
        using var handler = context.Diagnostics.Collect(out var diagnostics);
        Assert.Null(AsmParser.ParseModule(context, SourceFile.FromText(text.Append(use).Append('\n').ToString())));
        Assert.Equal(Severity.Error, Assert.Single(diagnostics).Severity);
        Assert.StartsWith(expected, diagnostics[0].Message);
    }

    [Fact]
    public void Long_aliases_that_a_text_holds_itself_are_read()
    {
        var text = $"#a = [{string.Join(", ", Enumerable.Range(0, 100_000))}]\n#b = [#a, #a]\n\"builtin.module\"() ({{}}) {{b = #b}} : () -> ()\n";
        Assert.NotNull(AsmParser.ParseModule(new IrContext(), SourceFile.FromText(text)));
    }
}
