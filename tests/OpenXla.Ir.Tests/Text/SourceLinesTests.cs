using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using OpenXla.Ir.Text;

namespace OpenXla.Ir.Tests.Text;

public class SourceLinesTests
{
    [Property]
    public Property Places_are_what_counting_gives()
    {
        var texts = Gen.Elements("\n", "\n", "a", "\r\n", "b c", new string('x', 31), new string('y', 5000)).ListOf().Select(static parts => string.Concat(parts));
        return Prop.ForAll(Arb.From(texts), static text =>
        {
            var file = SourceFile.FromText(text);
            var (line, column) = (1, 1);
            for (int i = 0; i <= text.Length; i++)
            {
                Assert.Equal((line, column), file.LineAndColumn(i));
                (line, column) = i < text.Length && text[i] == '\n' ? (line + 1, 1) : (line, column + 1);
            }
            var lines = text.Split('\n');
            for (int i = 0; i < lines.Length; i++) Assert.Equal(lines[i].TrimEnd('\r'), file.Line(i + 1));
            Assert.Equal("", file.Line(lines.Length + 1));
        });
    }

    [Fact]
    public void Many_lines_of_other_lengths_than_the_first_are_found()
    {
        var text = new StringBuilder().Append('\n', 5000).Append('x', 300_000).Append('\n', 20_000).ToString();
        var file = SourceFile.FromText(text);
        Assert.Equal((5001, 300_001), file.LineAndColumn(305_000));
        Assert.Equal((25_001, 1), file.LineAndColumn(text.Length));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(1 << 16)]
    [InlineData((1 << 22) + 1)]
    public void Lines_behind_long_strings_are_where_they_are(int length)
    {
        var text = new StringBuilder("module attributes {\n  a = \"");
        text.Append('x', length).Append("\", b =\n \"").Append('y', length).Append("\"} {\n  \"test.op\"() : () -> ()\n}\n");
        var context = new IrContext { AllowUnregisteredDialects = true };
        var module = AsmParser.ParseModule(context, SourceFile.FromText(text.ToString(), "long.mlir"))!;
        Assert.Equal("loc(\"long.mlir\":4:3)", module.Body.First!.Location.ToString());
    }
}
