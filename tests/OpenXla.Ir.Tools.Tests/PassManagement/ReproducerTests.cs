using OpenXla.Ir.Builtin;
using OpenXla.Ir.Diagnostics;
using OpenXla.Ir.PassManagement;
using OpenXla.Ir.Pipelines;
using OpenXla.Ir.Text;
using OpenXla.Ir.Tools.Tests.Support;

namespace OpenXla.Ir.Tools.Tests.PassManagement;

public sealed class ReproducerTests : IDisposable
{
    private static readonly string[] Ways = ["error", "throw", "null", "break", "silent", "warn"];
    private readonly string _directory = Directory.CreateTempSubdirectory("reproducer").FullName;

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    private string File => Path.Combine(_directory, "r.mlir");

    private static string Program(int functions) =>
        "module {\n" + string.Concat(Enumerable.Range(0, functions).Select(static i => $$"""
              "t.func"() <{sym_name = "f{{i}}"}> ({
                "t.leaf"() {values = dense<[{{string.Join(", ", Enumerable.Range(i, 300))}}]> : tensor<300xi32>} : () -> ()
              }) : () -> ()

            """)) + "}\n";

    private static (bool IsGood, List<Diagnostic> Diagnostics) Run(string program, string pipeline, int threads, Action<PassManager>? configure = null)
    {
        var context = new IrContext { Threads = threads };
        var registry = Verbs.Registry();
        registry.AddDialectsTo(context);
        var module = AsmParser.ParseModule(context, program);
        using (context.Diagnostics.Collect(out var diagnostics))
        {
            var manager = PipelineParser.Parse(pipeline, registry.Passes, context)!;
            manager.CatchesExceptions = true;
            manager.PipelineReader = (inner, text) => PipelineParser.AddTo(inner, text, registry.Passes, context);
            configure?.Invoke(manager);
            return (manager.Run(module), diagnostics);
        }
    }

    /// <summary>Thirty failures: each way to fail, at several places, in several pipelines, with several threads, of the whole run and of the pass alone.</summary>
    public static TheoryData<int> Seeds => new(Enumerable.Range(0, 36));

    [Theory]
    [MemberData(nameof(Seeds))]
    public void AReproducerReplays(int seed)
    {
        var random = new Random(seed);
        var how = Ways[seed % Ways.Length];
        int functions = random.Next(1, 12);
        var faulty = $"faulty{{symbol=f{random.Next(functions)} how={how}}}";
        var before = string.Concat(Enumerable.Range(0, random.Next(3)).Select(static i => $"mark{{text={i}}},"));
        var pipeline = random.Next(3) switch
        {
            0 => $"builtin.module(t.func({before}{faulty},mark))",
            1 => $"builtin.module({before}t.func(nothing),any(mark,{faulty}))",
            _ => $"any(mark,t.func({faulty},nothing),mark)",
        };
        bool isLocal = random.Next(2) == 0;
        int threads = isLocal ? 1 : random.Next(1, 5);
        var (isGood, diagnostics) = Run(Program(functions), pipeline, threads, m => m.Reproducer = new ReproducerOptions(File) { IsLocal = isLocal });
        Assert.False(isGood);
        var report = diagnostics[^1];
        Assert.Equal("Failures have been detected while processing an MLIR pass pipeline", report.Message);
        // Only the one note: the reproducer replayed.
        var note = Assert.Single(report.Notes).Message;
        Assert.Contains($"reproducer generated at `{File}`", note, StringComparison.Ordinal);

        var text = System.IO.File.ReadAllText(File);
        Assert.DoesNotContain("elided", text, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(_directory, "*.tmp"));
        var (again, sameDiagnostics) = RunReproducer(text);
        Assert.False(again);
        // That a pass broke down is told of in the note.
        int thrown = note.IndexOf("`; ", StringComparison.Ordinal);
        Assert.Equal(FirstError(diagnostics[..^1]) ?? (thrown < 0 ? null : note[(thrown + 3)..]), FirstError(sameDiagnostics));
    }

    private static string? FirstError(IEnumerable<Diagnostic> diagnostics) => diagnostics.FirstOrDefault(static d => d.Severity == Severity.Error)?.Message;

    private static (bool IsGood, List<Diagnostic> Diagnostics) RunReproducer(string text)
    {
        var context = new IrContext();
        Verbs.Registry().AddDialectsTo(context);
        AsmParser.ParseModule(context, text);
        Assert.True(Reproducer.TryTake(context, out var reproducer));
        Assert.True(reproducer!.VerifiesEach);
        return Run(text, reproducer.Pipeline!, reproducer.DisablesThreading == true ? 1 : 4);
    }

    [Fact]
    public void WhatDoesNotReplayIsSaid()
    {
        var (_, diagnostics) = Run(Program(2), "builtin.module(t.func(faulty{symbol=f1 how=once}))", 2, m => m.Reproducer = new ReproducerOptions(File));
        Assert.StartsWith("the reproducer does not replay: it fails with ''t.func' op failed at ", diagnostics[^1].Notes[1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ARunThatSucceedsLeavesNothing()
    {
        Assert.True(Run(Program(2), "builtin.module(mark)", 2, m => m.Reproducer = new ReproducerOptions(File)).IsGood);
        Assert.Empty(Directory.GetFiles(_directory));
    }

    [Fact]
    public void AFileThatCannotBeWrittenIsSaid()
    {
        var path = Path.Combine(_directory, "none", "r.mlir");
        var (_, diagnostics) = Run(Program(1), "builtin.module(t.func(faulty{symbol=f0}))", 1, m => m.Reproducer = new ReproducerOptions(path));
        Assert.EndsWith($"cannot open output file '{path}': No such file or directory", Assert.Single(diagnostics[^1].Notes).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ALocalReproducerNeedsOneThread()
    {
        var (isGood, diagnostics) = Run(Program(1), "builtin.module(mark)", 2, m => m.Reproducer = new ReproducerOptions(File) { IsLocal = true });
        Assert.False(isGood);
        Assert.StartsWith("Local crash reproduction may not be used", Assert.Single(diagnostics).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AnExceptionNamesPassAndOperation()
    {
        var (_, diagnostics) = Run(Program(3), "builtin.module(t.func(faulty{symbol=f1 how=throw}))", 4);
        Assert.Equal("pass 'faulty' on 't.func' operation @f1 threw InvalidOperationException: lost at f1", Assert.Single(diagnostics).Message);
        Assert.IsType<InvalidOperationException>(diagnostics[0].Payload);
    }

    [Theory]
    [InlineData("bla: true", "unknown 'mlir_reproducer' resource key 'bla'")]
    [InlineData("pipeline: true", "expected string value for key 'pipeline'")]
    [InlineData("verify_each: \"x\"", "expected 'true' or 'false' value for key 'verify_each'")]
    public void AWrongReproducerIsAnError(string entry, string message)
    {
        var (exitCode, output, errors) = Verbs.Opt($"module {{}}\n{{-# external_resources: {{ mlir_reproducer: {{ {entry} }} }} #-}}\n", "--run-reproducer");
        Assert.Equal((1, ""), (exitCode, output));
        Assert.StartsWith("<stdin>:2:", errors, StringComparison.Ordinal);
        Assert.Contains(message, errors, StringComparison.Ordinal);
    }

    /// <summary>What upstream wrote runs in our tool, and what we write in theirs.</summary>
    [OracleFact]
    public void UpstreamReadsOursAndWeReadUpstreams()
    {
        const string Text = "func.func @f(%a: i32) -> i32 {\n  %0 = arith.addi %a, %a : i32\n  %1 = arith.addi %a, %a : i32\n  return %0 : i32\n}\n";
        string[] flags = ["--pass-pipeline=builtin.module(func.func(cse,canonicalize{max-iterations=3}),symbol-dce)", $"--mlir-generate-reproducer={File}"];
        Verbs.Run("mlir-opt", Text, flags);
        var ours = System.IO.File.ReadAllText(File);
        Oracle.Run(Text, flags);
        Assert.Equal(System.IO.File.ReadAllText(File), ours);
        Assert.Equal(Oracle.Run(ours, "--run-reproducer"), Verbs.Run("mlir-opt", ours, "--run-reproducer").Output);
        Assert.Contains("builtin.module", Oracle.TryRun(ours, "--run-reproducer", "--dump-pass-pipeline").Errors, StringComparison.Ordinal);
    }
}
