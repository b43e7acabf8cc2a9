using System.Globalization;
using System.Text;
using OpenXla.Ir.Diagnostics;
using OpenXla.Ir.Lit.Tests.Transforms.Meaning;
using OpenXla.Ir.Pipelines;
using OpenXla.Ir.Text;
using OpenXla.Ir.Tool;

namespace OpenXla.Ir.Lit.Tests.Transforms;

/// <summary>
/// What a pipeline gives does not depend on how many threads there are, nor on the day: every pipeline of the lit-tests' RUN lines, on one
/// large program, with 1, 2, 4 and 16 threads. <c>OPENXLA_REPEATS=100 dotnet test tests/OpenXla.Ir.Lit.Tests --filter SameBytesTests</c>
/// runs each a hundred times.
/// </summary>
public class SameBytesTests
{
    private const int Functions = 90;

    private static readonly int[] s_threads = [2, 4, 16];

    private static readonly int s_repeats = int.TryParse(Environment.GetEnvironmentVariable("OPENXLA_REPEATS"), CultureInfo.InvariantCulture, out int repeats) ? repeats : 1;

    private static readonly Lazy<byte[]> s_program = new(static () => Encoding.UTF8.GetBytes(new ProgramWriter(seed: 7).Write(Functions)));

    public static TheoryData<string> Pipelines => [.. RunLinePipelines.Find()];

    [Theory]
    [MemberData(nameof(Pipelines))]
    public void WithAnyNumberOfThreads(string pipeline)
    {
        var expected = Run(pipeline, 1);
        Assert.NotEqual("", expected);
        for (int i = 0; i < s_repeats; i++)
            foreach (int threads in s_threads) Assert.Equal(expected, Run(pipeline, threads));
    }

    [Fact]
    public void ManyPipelinesAreFound()
    {
        var pipelines = RunLinePipelines.Find();
        Assert.True(pipelines.Count > 25, $"only {pipelines.Count} pipelines are found");
        Assert.Contains("builtin.module(canonicalize)", pipelines);
    }

    /// <summary>All that was said, then what became of the program.</summary>
    private static string Run(string pipeline, int threads)
    {
        var context = Ours.NewContext();
        context.Threads = threads;
        var result = new StringBuilder();
        using var scope = context.Diagnostics.Handle(d => result.Append(DiagnosticText.Format(d)));
        var module = AsmParser.ParseModule(context, SourceFile.FromBytes(s_program.Value, "in.mlir"))!;
        bool isGood = PipelineParser.Parse(pipeline, ToolRegistry.Create().Passes, context) is { } passes && passes.Run(module);
        context.Diagnostics.Flush();
        // What a pipeline that fails leaves behind is nobody's business.
        if (!isGood) return result.ToString();
        using var text = new MemoryStream();
        AsmPrinter.Print(module, text, PrintOptions.Default with { DebugInfo = true });
        return result.Append(Encoding.UTF8.GetString(text.ToArray())).ToString();
    }
}
