using System.Text;
using OpenXla.Ir.Builtin;
using OpenXla.Ir.Diagnostics;
using OpenXla.Ir.Dialects.Pdl.Execution;
using OpenXla.Ir.RewriteRules;
using OpenXla.Ir.Rewriting;
using OpenXla.Ir.Rewriting.Conversion;
using OpenXla.Ir.Rewriting.Declarative;
using OpenXla.Ir.Text;
using OpenXla.Ir.Tool;

namespace OpenXla.Ir.Tools.Tests;

/// <summary>Rules and <c>pdl</c> patterns as programs use them: with functions in C#, in both drivers, and from texts that are damaged.</summary>
public class RewriteRuleTests
{
    private const string Program = """
        func.func @f(%a: i32) -> i32 {
          %c = arith.constant 20 : i32
          %0 = arith.muli %a, %c : i32
          return %0 : i32
        }
        """;

    private const string Halve = """
        rule halve {
          match arith.muli(%x, arith.constant() {value = #n : !t})
          where is_even(#n)
          let #half = half_of(#n)
          create %h = arith.constant() {value = #half} -> !t
          replace root with arith.muli(%x, %h)
        }
        """;

    private static IrContext NewContext()
    {
        var registry = ToolRegistry.Create();
        registry.NativeFunctions
            .AddConstraint("is_even", static (_, arguments) => arguments is [IntegerAttr number] && number.Int64 % 2 == 0)
            .AddRewrite("half_of", static (_, arguments) => arguments is [IntegerAttr number] ? new IntegerAttr(number.Int64 / 2, number.Type) : null)
            .AddRewrite("never", static (_, _) => null);
        var context = new IrContext();
        registry.AddDialectsTo(context);
        return context;
    }

    private static (PatternSet? Patterns, List<Diagnostic> Heard) Read(IrContext context, string rules)
    {
        var heard = new List<Diagnostic>();
        using (context.Diagnostics.Handle(heard.Add)) return (RuleFile.Read(context, SourceFile.FromText(rules, "test.rules")), heard);
    }

    [Fact]
    public void FunctionsInCSharpAreConditionsAndHelpers()
    {
        var context = NewContext();
        var module = AsmParser.ParseModule(context, Program);
        var patterns = Read(context, Halve).Patterns!;
        Assert.True(new GreedyDriver(patterns).Run(module).HasChanged);
        Assert.Contains("arith.constant 5 : i32", module.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("20", module.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void PdlPatternsCallTheSameFunctions()
    {
        var context = NewContext();
        var module = AsmParser.ParseModule(context, Program);
        var patterns = PdlPatterns.Read(context, SourceFile.FromText("""
            pdl.pattern @halve : benefit(3) {
              %t = type
              %n = attribute : %t
              %x = operand
              %c = operation "arith.constant" {"value" = %n} -> (%t : !pdl.type)
              %v = result 0 of %c
              %root = operation "arith.muli"(%x, %v : !pdl.value, !pdl.value) -> (%t : !pdl.type)
              apply_native_constraint "is_even"(%n : !pdl.attribute)
              rewrite %root {
                %half = apply_native_rewrite "half_of"(%n : !pdl.attribute) : !pdl.attribute
                %d = operation "arith.constant" {"value" = %half} -> (%t : !pdl.type)
                %w = result 0 of %d
                %new = operation "arith.muli"(%x, %w : !pdl.value, !pdl.value) -> (%t : !pdl.type)
                replace %root with %new
              }
            }
            """))!;
        Assert.Equal(("halve", 3), (patterns.Patterns[0].Name, patterns.Patterns[0].Benefit));
        new GreedyDriver(patterns).Run(module);
        Assert.Contains("arith.constant 5 : i32", module.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void RulesServeDialectConversion()
    {
        var context = NewContext();
        var module = AsmParser.ParseModule(context, Program);
        var patterns = Read(context, "rule add { match arith.muli(%x, %y) replace root with arith.addi(%x, %y) }").Patterns!;
        var target = new ConversionTarget().LegalDialect("builtin").LegalDialect("func").LegalDialect("arith").Illegal<Dialects.Arith.MulIOp>();
        Assert.True(new DialectConversion(target, patterns).ApplyPartial(module));
        Assert.Contains("arith.addi", module.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("arith.muli", module.ToString(), StringComparison.Ordinal);
    }

    /// <summary>What a rule made before it turned out not to apply goes again.</summary>
    [Fact]
    public void ARuleThatDoesNotApplyAfterAllLeavesNothingBehind()
    {
        var context = NewContext();
        var module = AsmParser.ParseModule(context, Program);
        var before = module.ToString();
        var patterns = Read(context, """
            rule never {
              match arith.muli(%x, %y)
              create %s = arith.addi(%x, %y)
              let #a = never(%s)
              update root {"mark" = #a}
            }
            """).Patterns!;
        var multiplication = module.Descendants<Operation>().First(static o => o.Name == "arith.muli");
        Assert.False(new PatternRewriter(context).TryApply(patterns.Patterns[0], multiplication));
        Assert.Equal(before, module.ToString());
    }

    [Fact]
    public void NameBenefitAndLabelsArePartOfThePattern()
    {
        var pattern = Read(NewContext(), "rule a benefit 9 labels \"x\", \"y\" { match arith.negf(%x) replace root with %x }").Patterns!.Patterns[0];
        Assert.Equal(("a", 9, "arith.negf"), (pattern.Name, pattern.Benefit, pattern.RootName));
        Assert.True(pattern.HasLabel("y"));
        Assert.False(pattern.HasLabel("z"));
    }

    /// <summary>Columns count bytes, in types and attributes too, whatever stands before.</summary>
    [Theory]
    [InlineData("// äöü 𝄞\nrule a { match arith.nef(%x) erase root }", "test.rules:2:16")]
    [InlineData("/* */", "test.rules:1:1")]
    [InlineData("rule a labels \"ä\" { match arith.nef(%x) erase root }", "test.rules:1:28")]
    [InlineData("rule a labels \"ä\" { match arith.negf(%x : tensor<2xf33>) erase root }", "test.rules:1:53")]
    public void ErrorsAreAtTheirPlace(string rules, string place)
    {
        var (patterns, heard) = Read(NewContext(), rules);
        Assert.Null(patterns);
        Assert.StartsWith(place + ": error: ", heard[0].ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("(")]
    [InlineData("[")]
    [InlineData("<")]
    [InlineData("rule a { match arith.negf(")]
    [InlineData("{")]
    public void DeepTextsAreRefused(string piece)
    {
        var (patterns, heard) = Read(NewContext(), string.Concat(Enumerable.Repeat(piece, 100_000)));
        Assert.Null(patterns);
        Assert.NotEmpty(heard);
    }

    [Fact]
    public void AnEmptyFileHasNoRules() => Assert.Empty(Read(NewContext(), "// nothing\n").Patterns!.Patterns);

    public static TheoryData<int> Seeds => [.. Enumerable.Range(0, 40)];

    /// <summary>A damaged file is read or refused with a reason, and nothing else.</summary>
    [Theory]
    [MemberData(nameof(Seeds))]
    public void DamagedFilesAreReadOrRefused(int seed)
    {
        var random = new Random(seed);
        const string Pieces = "%!#^@(){}[]<>=,:.\"'/ -_0x9arule\n";
        var text = new StringBuilder(Halve);
        for (int i = random.Next(1, 5); i > 0; i--)
        {
            int at = random.Next(text.Length);
            if (random.Next(2) == 0) text.Remove(at, Math.Min(random.Next(1, 6), text.Length - at));
            else text.Insert(at, Pieces[random.Next(Pieces.Length)]);
        }
        var (patterns, heard) = Read(NewContext(), text.ToString());
        Assert.True(patterns is not null || heard.Exists(static d => d.Severity == Severity.Error && d.Message.Length > 0), text.ToString());
    }
}
