namespace OpenXla.Ir.Generators.Tests.Definitions;

/// <summary>Directives of syntaxes that upstream's test ops leave out.</summary>
public sealed class SyntaxTests
{
    private const string Values = "%0:3 = \"a\"() : () -> (i32, f32, i1)\n  ";

    [Theory]
    [InlineData("%1 = sample.call @f(%0#0, %0#1) : (i32, f32) -> i32")]
    [InlineData("%1:2 = sample.call @f() {tag} : () -> (i32, f32)")]
    [InlineData("sample.call @f() : () -> ()")]
    [InlineData("%1 = sample.apply %0#0, %0#1, %0#1 : (i32, f32, f32) -> i1")]
    [InlineData("%1 = sample.one_to_one %0#0 : (i32) -> f32")]
    [InlineData("sample.values [1, -2] [true, false] : \"a\\22\", 1.500000e+00, i32")]
    [InlineData("sample.values [] [] : \"\", 0x7FF0000000000000, vector<2xi8> wide true at 3 {more}")]
    [InlineData("sample.props %0#0 : i32 <{isQuick, level = 2 : i32}> {more}")]
    [InlineData("%1 = sample.infer %0#0, %0#0 : i32, i32")]
    [InlineData("sample.guarded {\n  }")]
    [InlineData("sample.guarded  cache : {\n    %1 = \"b\"() : () -> i1\n  } attributes {more}")]
    public void Text_is_read_back(string op)
    {
        var text = "module {\n  " + Values + op + "\n}\n";
        Assert.Equal(text, RoundTrip.Print<SampleDialect>(text));
        Assert.Equal(text, RoundTrip.Print<SampleDialect>(RoundTrip.Print<SampleDialect>(text, generic: true)));
    }

    [Fact]
    public void Branches_keep_their_groups()
    {
        const string Text = """
            module {
              "f"() ({
                %0 = "a"() : () -> i1
                sample.branch %0, ^bb1(%0, %0 : i1, i1), ^bb2
              ^bb1(%1: i1, %2: i1):  // pred: ^bb0
                sample.branch %0, ^bb2, ^bb1(%1, %0 : i1, i1) {tag}
              ^bb2:  // 2 preds: ^bb0, ^bb1
                "done"() : () -> ()
              }) : () -> ()
            }

            """;
        // ^bb1 is its own predecessor as well.
        var text = Text.Replace("// pred: ^bb0", "// 2 preds: ^bb0, ^bb1", StringComparison.Ordinal);
        Assert.Equal(text, RoundTrip.Print<SampleDialect>(text));
        Assert.Contains("operandSegmentSizes = array<i32: 1, 2, 0>", RoundTrip.Print<SampleDialect>(text, generic: true), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("%1 = sample.one_to_one %0#0 : (i32, i32) -> f32", "custom op 'sample.one_to_one' number of operands and types do not match: got 1 operands and 2 types")]
    [InlineData("%1 = sample.call @f(%0#0) : () -> i32", "custom op 'sample.call' number of operands and types do not match: got 1 operands and 0 types")]
    [InlineData("%1 = sample.call @f::@g() : () -> i32", "'sample.call' op attribute 'callee' failed to satisfy constraint: flat symbol reference attribute")]
    [InlineData("\"sample.values\"() <{flags = array<i1>, ratio = 1.0, sizes = array<i32: 1>, text = \"\", type = i1}> : () -> ()", "invalid properties {flags = array<i1>, ratio = 1.000000e+00 : f64, sizes = array<i32: 1>, text = \"\", type = i1} for op sample.values: Invalid attribute `sizes` in property conversion: array<i32: 1>")]
    [InlineData("\"sample.guarded\"() ({}, {}) : () -> ()", "'sample.guarded' op region #0 ('body') failed to verify constraint: region with at least 1 blocks")]
    [InlineData("\"sample.branch\"(%0#2, %0#2) <{operandSegmentSizes = array<i32: 1, 2, 0>}> : (i1, i1) -> ()", "'sample.branch' op requires 2 successors but found 0")]
    [InlineData("%1 = sample.infer %0#0, %0#2 : i32, i1", "widths 32 and 1 differ")]
    [InlineData("%1 = \"sample.infer\"(%0#0, %0#1) : (i32, f32) -> i32", "'sample.infer' op operand #1 must be integer, but got 'f32'")]
    [InlineData("sample.guarded nowhere : {}", "expected '{' to begin a region")]
    public void Mistakes_are_told(string op, string message) =>
        Assert.Equal([message], RoundTrip.Diagnose<SampleDialect>(Values + op));

    [Fact]
    public void A_wrong_result_type_is_told_with_the_inferred_one() => Assert.Equal(
        ["'sample.infer' op inferred type(s) 'i64' are incompatible with return type(s) of operation 'i32'", "'sample.infer' op failed to infer returned types"],
        RoundTrip.Diagnose<SampleDialect>(Values + "%1 = \"sample.infer\"(%0#0, %0#0) : (i32, i32) -> i32"));
}
