namespace OpenXla.Ir.Testing.Tests.Lit;

public sealed class ShellTests : IDisposable
{
    private readonly LitSandbox _sandbox = new();

    public void Dispose() => _sandbox.Dispose();

    [Theory]
    [InlineData("true && true")]
    [InlineData("false || true")]
    [InlineData("false ; true")]
    [InlineData("! false")]
    [InlineData("not false")]
    [InlineData("not not true")]
    [InlineData("not fail 3")]
    [InlineData("not --crash crash")]
    [InlineData("not fail 2>&1 | grep 'as asked'")]
    [InlineData("echo a 'b  c' \"d \\\" e\" f\\ g > %t && grep -F 'a b  c d \" e f g' %t")]
    [InlineData("echo one > %t; echo two >> %t; cat %t | count 2")]
    [InlineData("echo one | cat - > %t && diff %t %t")]
    [InlineData("cat < %s | upper | grep RUN")]
    [InlineData("fail 0 &> %t && grep asked %t")]
    [InlineData("fail 0 2> %t && grep asked %t")]
    [InlineData("echo x > /dev/null | count 0")]
    [InlineData("mkdir -p %t.dir/a/b && cd %t.dir/a && echo hi > b/x.txt && cat b/*.txt | grep hi && rm -rf %t.dir && not cat %t.dir/a/b/x.txt")]
    [InlineData("env A=1 B=2 env | grep '^B=2$'")]
    [InlineData("A=7 env | grep '^A=7$'")]
    [InlineData("export A=7 && env | grep '^A=7$' && env -u A env | not grep '^A='")]
    [InlineData("echo 100%% | grep -F 100%%")]
    [InlineData("echo '*.none' *.none | grep -F '*.none *.none'")]
    [InlineData("echo %(line) %(line+2) | grep '^1 3$'")]
    [InlineData("echo %s:basename %{s:stem} %basename_t | grep '^only.test only only.test.tmp$'")]
    [InlineData("cat %S/only.test | grep RUN && cat %p/only.test")]
    [InlineData("printf 'b\\na\\n' | sort | FileCheck %s --check-prefix=RUN --allow-unused-prefixes || true")]
    public void CommandSucceeds(string command)
    {
        var (exitCode, stdout, stderr) = _sandbox.RunLine(command);
        Assert.True(exitCode == 0, stdout + stderr);
        Assert.Contains("PASS: ", stdout);
    }

    [Theory]
    [InlineData("false", "exit code 1")]
    [InlineData("true && false", "exit code 1")]
    [InlineData("not true", "'true' was expected to fail, but it succeeded")]
    [InlineData("not crash", "out of cheese")]
    [InlineData("not --crash false", "was expected to crash")]
    [InlineData("fail 7 | cat", "exit code 7")]
    [InlineData("not no-such-tool-anywhere", "neither a registered tool nor a program")]
    [InlineData("yes | count 1", "it wrote more than 256 MiB")]
    [InlineData("no-such-tool-anywhere", "neither a registered tool nor a program")]
    [InlineData("echo a | count 2", "expected 2 lines, got 1")]
    [InlineData("cat nothing", "cat: nothing: no such file")]
    [InlineData("echo a > %t.a; echo b > %t.b; diff %t.a %t.b", "+b")]
    public void CommandFailsWithReason(string command, string reason)
    {
        var (exitCode, stdout, _) = _sandbox.RunLine(command);
        Assert.Equal(1, exitCode);
        Assert.Contains("FAIL: ", stdout);
        Assert.Contains(reason, stdout);
    }

    [Theory]
    [InlineData("echo 'open", "missing closing '")]
    [InlineData("echo \"open", "missing closing \"")]
    [InlineData("echo a |", "a command is missing at the end")]
    [InlineData("| cat", "a command is missing before '|'")]
    [InlineData("echo a >", "a file name is missing after '>'")]
    [InlineData("echo a & echo b", "unexpected '&'")]
    public void UnreadableLineIsUnresolved(string command, string reason)
    {
        var (exitCode, stdout, _) = _sandbox.RunLine(command);
        Assert.Equal(1, exitCode);
        Assert.Contains("UNRESOLVED: ", stdout);
        Assert.Contains(reason, stdout);
    }
}
