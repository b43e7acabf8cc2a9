using Microsoft.CodeAnalysis;

namespace OpenXla.Ir.Generators.Tests.Diagnostics;

/// <summary>Every code, at the author's line and with words that help.</summary>
public sealed class DiagnosticTests
{
    private const string Dialect = """
        namespace Acme;

        [Dialect("acme")]
        public sealed partial class AcmeDialect : IDialect;

        """;

    /// <summary>The sources mark the expected place: the code's line ends with <c>// &lt;--</c>.</summary>
    private static Diagnostic Expect(string code, string source)
    {
        var text = Dialect + source;
        var all = Compile.Run(text);
        var found = Assert.Single(all.Where(d => d.Id == code).Take(1));
        int line = found.Location.GetLineSpan().StartLinePosition.Line;
        Assert.EndsWith("// <--", text.Split('\n')[line].TrimEnd(), StringComparison.Ordinal);
        return found;
    }

    [Fact]
    public void Right_definitions_have_none() => Assert.Empty(Compile.Run(Dialect + """
        [Op("acme.fill", Syntax = "$value `,` $count attr-dict `:` type($value)")]
        public sealed partial class FillOp : Operation, IPure
        {
            [Operand] public partial Value Value { get; set; }
            [Attr] public partial long Count { get; set; }
        }
        """));

    [Fact]
    public void Operations_and_attributes_may_share_a_name() => Assert.Empty(Compile.Run(Dialect + """
        [Op("acme.fill")]
        public sealed partial class FillOp : Operation;
        [AttrDef("acme.fill", Syntax = "")]
        public sealed partial record FillAttr : IrAttribute;
        """));

    [Theory]
    [InlineData("public partial class FillOp : Operation; // <--")]
    [InlineData("public sealed class FillOp : Operation; // <--")]
    [InlineData("public sealed partial class FillOp; // <--")]
    public void OIR0001_class_must_be_sealed_partial(string declaration) => Expect("OIR0001", "[Op(\"acme.fill\")]\n" + declaration);

    [Fact]
    public void OIR0001_property_must_be_partial() => Expect("OIR0001", """
        [Op("acme.fill")]
        public sealed partial class FillOp : Operation
        {
            [Operand] public Value Input { get; set; } // <--
        }
        """);

    [Fact]
    public void OIR0001_pass_needs_its_base() => Expect("OIR0001", """
        [Pass("unroll")]
        public sealed partial class Unroll; // <--
        """);

    [Fact]
    public void OIR0002_unknown_name()
    {
        var found = Expect("OIR0002", """
            [Op("acme.fill", Syntax = "$input `,` $cuont attr-dict `:` type($input)")] // <--
            public sealed partial class FillOp : Operation
            {
                [Operand] public partial Value Input { get; set; }
                [Attr] public partial long Count { get; set; }
            }
            """);
        Assert.Contains("'$cuont'", found.GetMessage(), StringComparison.Ordinal);
        Assert.Contains("$input, $count", found.GetMessage(), StringComparison.Ordinal);
        // The place is the dollar sign inside the string.
        Assert.Equal(38, found.Location.GetLineSpan().StartLinePosition.Character);
    }

    [Fact]
    public void OIR0002_unknown_directive() => Expect("OIR0002", """
        [Op("acme.fill", Syntax = "custom<Fill>() attr-dict")] // <--
        public sealed partial class FillOp : Operation;
        """);

    [Theory]
    [InlineData("attr-dict `:", "closing back quote")]
    [InlineData("attr-dict (`a` $count", "closing parenthesis")]
    [InlineData("(`a` $count)? attr-dict", "anchor")]
    [InlineData("($count^)? attr-dict", "may be absent")]
    [InlineData("attr-dict ; $count", "unexpected ';'")]
    [InlineData("attr-dict $count attr-dict", "shown already")]
    [InlineData("$count `a b` attr-dict", "no keyword")]
    public void OIR0003_syntax_error(string syntax, string message)
    {
        var found = Expect("OIR0003", $$"""
            [Op("acme.fill", Syntax = "{{syntax}}")] // <--
            public sealed partial class FillOp : Operation
            {
                [Attr] public partial long Count { get; set; }
            }
            """);
        Assert.Contains(message, found.GetMessage(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("attr-dict", "operand $input")]
    [InlineData("$input attr-dict", "the type of operand $input")]
    [InlineData("$input attr-dict `:` type($input)", "the type of result $output")]
    [InlineData("$input attr-dict `:` type($input) `,` type($output)", "region $body")]
    [InlineData("$input $body attr-dict `:` type($input) `,` type($output)", "successor $target")]
    public void OIR0004_lossy_syntax(string syntax, string lost)
    {
        var found = Expect("OIR0004", $$"""
            [Op("acme.fill", Syntax = "{{syntax}}")] // <--
            public sealed partial class FillOp : Operation
            {
                [Operand] public partial Value Input { get; set; }
                [Result] public partial Value Output { get; }
                [Region] public partial Region Body { get; }
                [Successor] public partial Block Target { get; set; }
            }
            """);
        Assert.Contains(lost, found.GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public void OIR0004_lost_parameter() => Expect("OIR0004", """
        [TypeDef("acme.tile", Syntax = "`<` $rows `>`")] // <--
        public sealed partial record TileType(int Rows, int Columns) : IrType;
        """);

    [Theory]
    [InlineData("[Operand] public new partial OperandRange Operands { get; } // <--", "[Operand(\"operands\")]")]
    [InlineData("[Attr] public new partial string Name { get; set; } // <--", "[Attr(\"name\")]")]
    public void OIR0005_name_clash(string property, string remedy)
    {
        var found = Expect("OIR0005", $$"""
            [Op("acme.fill")]
            public sealed partial class FillOp : Operation
            {
                {{property}}
            }
            """);
        Assert.Contains(remedy, found.GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public void OIR0006_parse_without_print() => Expect("OIR0006", """
        [Op("acme.fill")]
        public sealed partial class FillOp : Operation // <--
        {
            public static void Parse(AsmParser parser, OperationState state) { }
        }
        """);

    [Fact]
    public void OIR0006_print_without_parse() => Expect("OIR0006", """
        [Op("acme.fill")]
        public sealed partial class FillOp : Operation // <--
        {
            protected override void Print(AsmPrinter printer) { }
        }
        """);

    [Theory]
    [InlineData("[Op(\"emca.fill\")] // <--\npublic sealed partial class FillOp : Operation;")]
    [InlineData("[Op(\"fill\")] // <--\npublic sealed partial class FillOp : Operation;")]
    [InlineData("[TypeDef(\"emca.tile\")] // <--\npublic sealed partial record TileType : IrType;")]
    public void OIR0007_stray(string source) => Assert.Contains("it has acme", Expect("OIR0007", source).GetMessage(), StringComparison.Ordinal);

    [Fact]
    public void OIR0008_lost_attribute() => Expect("OIR0008", """
        [Op("acme.fill", Syntax = "`all`")] // <--
        public sealed partial class FillOp : Operation
        {
            [Attr] public partial long Count { get; set; }
        }
        """);

    [Fact]
    public void OIR0009_two_members_of_a_name() => Expect("OIR0009", """
        [Op("acme.fill")]
        public sealed partial class FillOp : Operation
        {
            [Operand] public partial Value Input { get; set; }
            [Attr("input")] public partial long Other { get; set; } // <--
        }
        """);

    [Fact]
    public void OIR0009_two_ops_of_a_name() => Expect("OIR0009", """
        [Op("acme.fill")]
        public sealed partial class FillOp : Operation;
        [Op("acme.fill")] // <--
        public sealed partial class OtherOp : Operation;
        """);

    [Theory]
    [InlineData("[Operand] public partial int Input { get; set; } // <--")]
    [InlineData("[Operand] public partial ResultRange Input { get; } // <--")]
    [InlineData("[Result] public partial OperandRange Output { get; } // <--")]
    [InlineData("[Attr] public partial DateTime When { get; set; } // <--")]
    [InlineData("[Attr(Default = \"one\")] public partial long Count { get; set; } // <--")]
    [InlineData("[Region] public partial Block Body { get; } // <--")]
    [InlineData("[Successor] public partial Region Next2 { get; } // <--")]
    public void OIR0010_unsupported_type(string property) => Expect("OIR0010", $$"""
        [Op("acme.fill")]
        public sealed partial class FillOp : Operation
        {
            {{property}}
        }
        """);

    [Fact]
    public void OIR0010_unsupported_option() => Expect("OIR0010", """
        [Pass("unroll")]
        public sealed partial class Unroll : Pass<Operation>
        {
            [Option] public DateTime When { get; init; } // <--
            protected override void Run(Operation op, PassContext context) { }
        }
        """);

    [Fact]
    public void OIR0010_unsupported_statistic() => Expect("OIR0010", """
        [Pass("unroll")]
        public sealed partial class Unroll : Pass<Operation>
        {
            [Statistic] public long Loops { get; } // <--
            protected override void Run(Operation op, PassContext context) { }
        }
        """);

    [Theory]
    [InlineData("[TypesMatch(\"input\", \"outptu\")] // <--")]
    [InlineData("[TypeFrom(\"output\", \"input\", \"Nothing\")] // <--")]
    public void OIR0011_wrong_relation(string marker) => Expect("OIR0011", $$"""
        [Op("acme.fill")]
        {{marker}}
        public sealed partial class FillOp : Operation
        {
            [Operand] public partial Value Input { get; set; }
            [Result] public partial Value Output { get; }
        }
        """);
}
