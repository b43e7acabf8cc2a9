using OpenXla.Ir.Tools.Tests.Support;

namespace OpenXla.Ir.Tools.Tests;

/// <summary>Texts that only need the builtin dialect, so that upstream can be asked for the same.</summary>
public class SplitAndVerifyTests
{
    public static TheoryData<string, string> Cases => new()
    {
        { "module {}\n// -----\nmodule {}\n  // -----\nmodule @x {} // -----\nmodule @y{}\n//------\n// ----- //\nmodule @z {}", "--split-input-file" },
        { "module {}\n// -----\nmodule {}", "--split-input-file --output-split-marker=//" },
        { "module {}\n// -----\nmodule {}", "--split-input-file --output-split-marker=" },
        { "module {}\n//!!\nmodule @a {}", "--split-input-file=//!!" },
        { "module {\n// ---x\n}\n// ----- \nmodule{}", "--split-input-file" },
        { "module {}\n// -----", "--split-input-file" },
        { "", "--split-input-file" },
        { "// expected-error@+1 {{unregistered dialect}}\n\"a.b\"() : () -> ()", "--verify-diagnostics" },
        { "\"a.b\"() : () -> ()  // expected-error {{unregistered dialect}}", "--verify-diagnostics" },
        { "\"a.b\"() : () -> ()\n// expected-error@above {{unregistered dialect}}", "--verify-diagnostics" },
        { "\"a.b\"() : () -> ()\n// expected-error@-1 {{unregistered dialect}}", "--verify-diagnostics" },
        { "// expected-error@below {{unregistered dialect}}\n\"a.b\"() : () -> ()", "--verify-diagnostics" },
        { "// expected-error @+1 {{unregistered dialect}}\n\"a.b\"() : () -> ()", "--verify-diagnostics" },
        { "// expected-error-re@+1 {{unregistered {{[a-z]+}}. If}}\n\"a.b\"() : () -> ()", "--verify-diagnostics" },
        { "// expected-error-re@+1 {{unregistered {{[0-9]+}}. If}}\n\"a.b\"() : () -> ()", "--verify-diagnostics=only-expected" },
        { "// expected-warning@+1 {{unregistered dialect}}\n\"a.b\"() : () -> ()", "--verify-diagnostics" },
        { "// expected-note@+1 {{never}}\nmodule {}", "--verify-diagnostics" },
        { "// expected-remark@+99 {{never}}\nmodule {}", "--verify-diagnostics" },
        { "// expected-errr {{never}}\nmodule {}", "--verify-diagnostics" },
        { "// expected-error {{never}} more\nmodule {}", "--verify-diagnostics" },
        { "module {}\n// -----\n// expected-error@+1 {{unregistered dialect}}\n\"a.b\"() : () -> ()\n// -----\nmodule {}", "--split-input-file --verify-diagnostics" },
        { "module {}\n// -----\nmodule { // expected-note {{x}}\n}", "--split-input-file --verify-diagnostics" },
    };

    [OracleTheory]
    [MemberData(nameof(Cases))]
    public void AsUpstream(string text, string flags)
    {
        var args = flags.Split(' ');
        var ours = Verbs.Opt(text, args);
        var theirs = Oracle.TryRun(text, args);
        Assert.Equal(theirs.ExitCode, ours.ExitCode);
        Assert.Equal(theirs.Output, ours.Output);
        Assert.Equal(theirs.Errors, ours.Errors);
    }

    [Fact]
    public void LinesCountInTheWholeFile()
    {
        var (exitCode, output, errors) = Verbs.Opt("module {}\n// -----\n\n\"a.b\"() : () -> ()\n// -----\nmodule @c {}", "--split-input-file");
        Assert.Equal(1, exitCode);
        Assert.StartsWith("<stdin>:4:1: error: ", errors);
        Assert.Equal("module {\n}\n\n// -----\n// -----\nmodule @c {\n}\n\n", output);
    }

    /// <summary>Upstream takes half of such a marker for text and complains.</summary>
    [Fact]
    public void AMarkerMayComeFirst() => Assert.Equal("module @a {\n}\n\n", Verbs.Opt("// -----\nmodule @a {}", "--split-input-file").Output);

    [Fact]
    public void UnexpectedDiagnosticsAreErrors()
    {
        const string Text = "\"t.func\"() ({ \"t.leaf\"() {bad} : () -> () }) : () -> ()\n";
        var (exitCode, _, errors) = Verbs.Opt(Text, "--complain", "--verify-diagnostics");
        Assert.Equal(1, exitCode);
        Assert.Contains("unexpected error: 't.leaf' op is bad", errors);
        Assert.Contains("unexpected note: and that is why", errors);
        Assert.Equal(0, Verbs.Opt(Text, "--complain", "--verify-diagnostics=only-expected").ExitCode);
        Assert.Equal(0, Verbs.Opt("// expected-error@below {{is bad}}\n// expected-note@below {{that is why}}\n" + Text, "--complain", "--verify-diagnostics").ExitCode);
    }

    [Fact]
    public void DiagnosticsWithoutPlace()
    {
        var (exitCode, _, errors) = Verbs.Opt("// expected-error@unknown {{never}}\nmodule {}", "--verify-diagnostics");
        Assert.Equal((1, "<unknown>:0: error: expected error \"never\" was not produced\n"), (exitCode, errors));
        Assert.Equal(0, Verbs.Opt("\"t.func\"() ({ \"t.leaf\"() : () -> () loc(unknown) }) : () -> ()\n// expected-remark@unknown {{is good}}", "--complain", "--verify-diagnostics").ExitCode);
    }
}
