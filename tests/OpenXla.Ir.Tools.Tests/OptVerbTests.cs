using System.IO.Pipes;
using OpenXla.Ir.Tools.Tests.Support;

namespace OpenXla.Ir.Tools.Tests;

public class OptVerbTests
{
    private const string Funcs = """
        "t.func"() <{sym_name = "a"}> ({ "t.leaf"() : () -> () }) : () -> ()
        "t.func"() <{sym_name = "b"}> ({ "t.leaf"() {bad} : () -> () }) : () -> ()

        """;

    [Fact]
    public void ReadsAndPrints() =>
        Assert.Equal((0, "module {\n  \"t.leaf\"() : () -> ()\n}\n\n", ""), Verbs.Opt("\"t.leaf\"() : () -> ()"));

    [Theory]
    [InlineData("--mark")]
    [InlineData("-mark")]
    [InlineData("--mark=")]
    [InlineData("--mark=text=m")]
    [InlineData("--mark={text=m count=1}")]
    [InlineData("--mark{text=m count=1}")]
    [InlineData("--pass-pipeline=builtin.module(mark)")]
    [InlineData("--pass-pipeline=any(mark)")]
    public void RunsAPass(string flag) => Assert.StartsWith("module attributes {t.marks = \"m\"}", Verbs.Opt("module {}", flag).Output);

    [Fact]
    public void PassesRunInTheOrderGiven() =>
        Assert.Contains("\"1223mm\"", Verbs.Opt("module {}", "--mark=text=1", "--mark=text=2 count=2", "--mark=text=3", "--often").Output);

    [Theory]
    [InlineData("Unknown command line argument '--nothign'.  Try: '--help'\nDid you mean '--nothing'?", "--nothign")]
    [InlineData("error: '-pass-pipeline' option can't be used with individual pass options", "--mark", "--pass-pipeline=any(mark)")]
    [InlineData("for the --verify-each option: 'x' is invalid value for boolean argument! Try 0 or 1", "--verify-each=x")]
    [InlineData("for the --pass-pipeline option: requires a value!", "--pass-pipeline")]
    [InlineData("for the --mlir-print-ir-after option: Cannot find option named 'x'!", "--mlir-print-ir-after=mark,x")]
    [InlineData("for the --verify-diagnostics option: Cannot find option named 'foo'!", "--verify-diagnostics=foo")]
    [InlineData("for the --mlir-elide-elementsattrs-if-larger option: 'x' value invalid for uint argument!", "--mlir-elide-elementsattrs-if-larger=x")]
    [InlineData("Too many positional arguments specified!\nCan specify at most 1 positional arguments: See: --help", "a", "b")]
    [InlineData("error: no such file: 'X.dll'", "--load-plugin=X.dll")]
    public void BadArgumentsAreErrors(string message, params string[] args)
    {
        var (exitCode, output, errors) = Verbs.Opt("module {}", args);
        Assert.Equal((1, ""), (exitCode, output));
        Assert.Equal($"openxla opt: {message}\n", errors.Replace($"'{Path.GetTempPath()}X.dll'", "'X.dll'", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("nope", "cannot open input file 'nope': No such file or directory\n")]
    [InlineData("/", "cannot open input file '/': Is a directory\n")]
    [InlineData("a\0b", "cannot open input file 'a\0b': ")]
    public void BadFilesAreErrors(string path, string message)
    {
        var (exitCode, _, errors) = Verbs.Opt("", path);
        Assert.Equal(1, exitCode);
        Assert.StartsWith(message, errors);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void ReadsFromAPipe(bool asBytecode)
    {
        if (OperatingSystem.IsWindows()) return;
        var written = Path.GetTempFileName();
        try
        {
            string[] form = asBytecode ? ["--emit-bytecode"] : [];
            Assert.Equal(0, Verbs.Opt("\"t.leaf\"() : () -> ()", [.. form, "-o", written]).ExitCode);
            var pipe = new AnonymousPipeServerStream(PipeDirection.Out);
            using var reader = pipe.ClientSafePipeHandle;
            using (pipe) pipe.Write(File.ReadAllBytes(written));
            Assert.Equal((0, "module {\n  \"t.leaf\"() : () -> ()\n}\n\n", ""), Verbs.Opt("", $"/dev/fd/{reader.DangerousGetHandle()}"));
        }
        finally
        {
            File.Delete(written);
        }
    }

    [Fact]
    public void OutputAppearsOnlyOnSuccess()
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            var path = Path.Combine(folder.FullName, "out.mlir");
            Assert.Equal(1, Verbs.Opt("module {", "-o", path).ExitCode);
            Assert.Empty(folder.GetFiles());
            Assert.Equal(0, Verbs.Opt("module {}", "-o", path).ExitCode);
            Assert.Equal("module {\n}\n\n", File.ReadAllText(path));
            Assert.Equal(1, Verbs.Opt(Funcs, $"-o={path}", "--complain").ExitCode);
            Assert.Equal("module {\n}\n\n", File.ReadAllText(path));
            Assert.Single(folder.GetFiles());
            Assert.Equal("cannot open output file '/no/where': No such file or directory\n", Verbs.Opt("", "-o", "/no/where").Errors);
            Assert.Equal(0, Verbs.Opt("", "-o", "/dev/null").ExitCode);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void AFailedPassShowsTheLine()
    {
        var (exitCode, output, errors) = Verbs.Opt(Funcs, "--complain", "--mlir-disable-threading");
        Assert.Equal((1, ""), (exitCode, output));
        Assert.Contains("<stdin>:2:34: error: 't.leaf' op is bad\n\"t.func\"() <{sym_name = \"b\"}>", errors);
        Assert.Contains("note: and that is why", errors);
    }

    [Fact]
    public void InvalidIrIsPrintedInGenericForm()
    {
        var (exitCode, output, _) = Verbs.Opt("module { \"t.leaf\"() : () -> () }", "--break", "--verify-each=0");
        Assert.Equal(0, exitCode);
        Assert.StartsWith("\"builtin.module\"", output);
        Assert.StartsWith("module", Verbs.Opt("module { \"t.leaf\"() : () -> () }", "--break", "--verify-each=0", "--mlir-print-assume-verified").Output);
    }

    [Fact]
    public void PrintsIrBetweenPasses()
    {
        var (_, _, errors) = Verbs.Opt("module {}", "--mark", "--nothing", "--mlir-print-ir-before=mark", "--mlir-print-ir-after-all", "--mlir-print-ir-after-change");
        Assert.Equal("""
            // -----// IR Dump Before Mark (mark) //----- //
            module {
            }


            // -----// IR Dump After Mark (mark) //----- //
            module attributes {t.marks = "m"} {
            }



            """, errors);
    }

    [Fact]
    public void PrintsIrInModuleScopeAndOnFailure()
    {
        var (_, _, errors) = Verbs.Opt(Funcs, "--complain", "--mlir-print-ir-after-failure", "--mlir-print-ir-module-scope");
        Assert.Contains("// -----// IR Dump After Complain Failed (complain) ('t.func' operation: @b) //----- //\nmodule {", errors);
        Assert.DoesNotContain("@a", errors);
    }

    [Fact]
    public void DumpsThePipeline() =>
        Assert.Equal(
            "Pass Manager with 2 passes:\nbuiltin.module(\n  t.func(\n    func-only\n  ),\n  mark{count=1  text=m}\n)\n\n",
            Verbs.Opt("", "--func-only", "--mark", "--dump-pass-pipeline").Errors);

    [Fact]
    public void NoImplicitModule()
    {
        Assert.Equal("\"t.leaf\"() : () -> ()\n\n", Verbs.Opt("\"t.leaf\"() : () -> ()", "--no-implicit-module").Output);
        Assert.Contains("source must contain a single top-level operation, found: 0", Verbs.Opt("", "--no-implicit-module").Errors);
        Assert.Contains("t.marks", Verbs.Opt(Funcs.Split('\n')[0], "--no-implicit-module", "--pass-pipeline=t.func(mark)").Output);
    }

    [Fact]
    public void Lists()
    {
        Assert.Equal("Available Dialects: builtin,t\n", Verbs.Opt("", "--show-dialects").Output);
        Assert.Contains("--mark", Verbs.Opt("", "--list-passes").Output);
        Assert.StartsWith("usage:", Verbs.Opt("", "--help").Output);
    }

    [Fact]
    public void Roundtrips() => Assert.Equal(0, Verbs.Opt(Funcs, "--verify-roundtrip").ExitCode);

    [Theory]
    [InlineData("module {")]
    [InlineData("\"t.leaf\"() {a = [")]
    [InlineData("\"t.leaf\"() ({")]
    [InlineData("\"t.leaf\"() : (tuple<")]
    public void HostileNestingIsAnError(string part)
    {
        int open = part.StartsWith("module", StringComparison.Ordinal) || part.EndsWith('{') ? 0 : part.LastIndexOfAny(['[', 't']);
        var text = part[..open] + string.Concat(Enumerable.Repeat(part[open..], 100_000));
        var (exitCode, _, errors) = Verbs.Opt(text);
        Assert.Equal(1, exitCode);
        Assert.Contains("error: ", errors);
        Assert.True(errors.Length < 1000, "the message is as long as the input");
    }

    [Fact]
    public void BinaryNoiseIsAnError()
    {
        var noise = new byte[10_000];
        new Random(1).NextBytes(noise);
        var (exitCode, _, errors) = Verbs.Opt(System.Text.Encoding.Latin1.GetString(noise));
        Assert.Equal(1, exitCode);
        Assert.StartsWith("<stdin>:1:", errors);
    }

    [Fact]
    public void TheToolKnowsItsVerbs()
    {
        Assert.Equal(0, Verbs.Run("openxla", "", "--help").ExitCode);
        Assert.Equal(2, Verbs.Run("openxla", "").ExitCode);
        Assert.Contains("did you mean 'opt'?", Verbs.Run("openxla", "", "otp").Errors);
        Assert.Equal("module {\n}\n\n", Verbs.Run("openxla", "", "opt").Output);
        Assert.Equal("module {\n}\n\n", Verbs.Run("/usr/bin/mlir-opt", "").Output);
        Assert.Equal("module {\n}\n\n", Verbs.Run("openxla-opt", "").Output);
        Assert.Equal(2, Verbs.Run("FileCheck", "").ExitCode);
    }
}
