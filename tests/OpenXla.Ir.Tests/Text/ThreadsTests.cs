using System.Text;
using OpenXla.Ir.Builtin;
using OpenXla.Ir.Diagnostics;
using OpenXla.Ir.Text;
using OpenXla.Ir.Verification;

namespace OpenXla.Ir.Tests.Text;

/// <summary>Several threads give what one gives: the text in each form, and the errors.</summary>
public class ThreadsTests
{
    private const int Functions = 3000;

    private static string Module(string before = "", string inside = "", string after = "", int at = Functions / 2)
    {
        var text = new StringBuilder(before + "module {\n");
        for (int i = 0; i < Functions; i++)
        {
            text.Append($"  \"test.isolated\"() ({{\n  ^bb0(%a: i32, %b: index):\n    %0:2 = \"test.op\"(%a, %b) {{n = {i} : i32, s = \"}}{{\"}} : (i32, index) -> (i32, i32) // }}\n    \"test.end\"(%0#1) : (i32) -> ()\n  }}) : () -> ()\n");
            if (i == at) text.Append(inside);
        }
        return text.Append("}\n" + after).ToString();
    }

    private static (ModuleOp? Module, List<string> Errors) Read(string text, int threads)
    {
        var context = new IrContext { AllowUnregisteredDialects = true, Threads = threads };
        var errors = new List<string>();
        using var scope = context.Diagnostics.Handle(d => errors.Add(DiagnosticText.Format(d)));
        var module = AsmParser.ParseModule(context, SourceFile.FromText(text, "m.mlir"));
        if (module is not null && !IrVerifier.Verify(module)) module = null;
        context.Diagnostics.Flush();
        return (module, errors);
    }

    private static string Print(ModuleOp module, PrintOptions options)
    {
        using var stream = new MemoryStream();
        AsmPrinter.Print(module, stream, options);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    [Theory]
    [InlineData("", "", "")]
    [InlineData("#m = affine_map<(d0) -> (d0)>\n", "  \"test.user\"() {m = #m} : () -> ()\n", "")]
    [InlineData("", "  \"test.placed\"() ({\n  }) : () -> () loc(#late)\n", "#late = loc(\"a{\":1:2)\n")]
    [InlineData("", "  \"test.d\"() {d = distinct[0]<1 : i32>} : () -> ()\n", "")]
    [InlineData("", "  %v = \"test.value\"() : () -> i32\n  \"test.use\"(%v) : (i32) -> ()\n", "")]
    public void Texts_are_the_same(string before, string inside, string after)
    {
        var text = Module(before, inside, after);
        var (one, _) = Read(text, 1);
        var (several, errors) = Read(text, 4);
        Assert.Empty(errors);
        foreach (var options in new[] { PrintOptions.Default, PrintOptions.Default with { Generic = true }, PrintOptions.Default with { DebugInfo = true } })
            Assert.Equal(Print(one!, options), Print(several!, options));
    }

    /// <summary>Operations that are isolated are what threads share out: in each the numbers begin anew, unless they are unique or generic.</summary>
    [Theory]
    [InlineData(2)]
    [InlineData(5)]
    public void Texts_of_isolated_operations_are_the_same(int threads)
    {
        var text = new StringBuilder("module {\n");
        for (int i = 0; i < Functions; i++)
            text.Append($"  module {{\n    %0:2 = \"test.op\"() {{n = {i} : i32}} : () -> (i32, i32)\n    \"test.inner\"(%0#1) ({{\n    ^bb0(%a: i32):\n    ^bb1(%b: i32):\n    }}) : (i32) -> ()\n  }}\n");
        text.Append("}\n");
        var (one, _) = Read(text.ToString(), 1);
        var (several, errors) = Read(text.ToString(), threads);
        Assert.Empty(errors);
        foreach (var options in new[] { PrintOptions.Default, PrintOptions.Default with { Generic = true }, PrintOptions.Default with { UniqueSsaIds = true }, PrintOptions.Default with { ValueUsers = true } })
            Assert.Equal(Print(one!, options), Print(several!, options));
        Assert.Contains("%0:2 = \"test.op\"() {n = 2999 : i32}", Print(several!, PrintOptions.Default));
    }

    [Theory]
    [InlineData("  \"test.bad\"() ({\n    %x = \"test.op\"(%nowhere) : (i32) -> i32\n  }) : () -> ()\n")]
    [InlineData("  \"test.bad\"() {a = #undefined} : () -> ()\n")]
    [InlineData("  %v = \"test.a\"() : () -> i32\n  %v = \"test.b\"() : () -> i32\n")]
    [InlineData("  oops\n")]
    [InlineData("  }\n")]
    [InlineData("  \"builtin.module\"() ({\n  ^bb0(%x: i32):\n  }) : () -> ()\n")]
    public void Errors_are_the_same(string inside)
    {
        // A second error later on must not be the one that is shown.
        var text = Module("", inside).Replace("n = 2900 : i32", "n = ", StringComparison.Ordinal);
        var one = Read(text, 1);
        var several = Read(text, 4);
        Assert.Null(one.Module);
        Assert.NotEmpty(one.Errors);
        Assert.Null(several.Module);
        Assert.Equal(one.Errors, several.Errors);
    }

    /// <summary>A full disk, say: the error arrives, and no thread waits for ever.</summary>
    [Fact]
    public void What_cannot_be_written_ends_all_threads()
    {
        var (module, _) = Read(Module(), 4);
        using var full = new MemoryStream(new byte[1000], writable: true);
        Assert.Throws<NotSupportedException>(() => AsmPrinter.Print(module!, full));
    }

    /// <summary>A verifier's error alone, with a program that is read well.</summary>
    [Fact]
    public void Verification_is_the_same()
    {
        var text = Module("", "  \"builtin.module\"() ({\n  ^bb0(%x: i32):\n  }) : () -> ()\n");
        var one = Read(text, 1);
        Assert.NotEmpty(one.Errors);
        Assert.Equal(one.Errors, Read(text, 4).Errors);
    }
}
