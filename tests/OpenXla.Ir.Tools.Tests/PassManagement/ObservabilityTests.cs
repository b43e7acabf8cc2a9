using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using OpenXla.Ir.Observability;
using OpenXla.Ir.Tools.Tests.Support;

namespace OpenXla.Ir.Tools.Tests.PassManagement;

public sealed class ObservabilityTests : IDisposable
{
    private const string Functions = "func.func @f(%a: i32) -> i32 {\n  %c = arith.constant 0 : i32\n  %0 = arith.addi %a, %c : i32\n  return %0 : i32\n}\nfunc.func @g() { return }\n";
    private const string Pipeline = "--pass-pipeline=builtin.module(func.func(canonicalize,cse),symbol-dce)";
    private readonly string _directory = Directory.CreateTempSubdirectory("trace").FullName;

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    [Fact]
    public void ATraceHasASpanForEachPassAndOperation()
    {
        var file = Path.Combine(_directory, "trace.json");
        Assert.Equal(0, Verbs.Run("mlir-opt", Functions, Pipeline, $"--trace={file}").ExitCode);
        using var trace = JsonDocument.Parse(File.ReadAllText(file));
        var events = trace.RootElement.GetProperty("traceEvents").EnumerateArray().ToList();
        var spans = events.Where(static e => e.GetProperty("ph").GetString() == "X").ToList();
        var passes = spans.Select(static e => $"{e.GetProperty("name")} {Argument(e, "op")} {Argument(e, "symbol")}").Order(StringComparer.Ordinal);
        Assert.Equal(
            ["'builtin.module' Pipeline builtin.module ", "'func.func' Pipeline func.func f", "'func.func' Pipeline func.func g", "canonicalize func.func f", "canonicalize func.func g",
                "cse func.func f", "cse func.func g", "mlir-opt  ", "symbol-dce builtin.module "],
            passes);
        var tracks = events.Where(static e => e.GetProperty("ph").GetString() == "M").Select(static e => e.GetProperty("tid").GetInt32()).ToHashSet();
        Assert.All(spans, e => Assert.Contains(e.GetProperty("tid").GetInt32(), tracks));
        Assert.All(spans, static e => Assert.True(e.GetProperty("ts").GetDouble() >= 0 && e.GetProperty("dur").GetDouble() >= 0));

        static string Argument(JsonElement span, string name) => span.GetProperty("args").TryGetProperty(name, out var value) ? value.GetString()! : "";
    }

    [Fact]
    public void NamesInATraceMayHoldAnythingAndBeLong()
    {
        var file = Path.Combine(_directory, "trace.json");
        var name = "\"\\\n\u00e9" + new string('x', 100_000);
        var text = $"func.func @\"\\22\\5C\\0A\u00e9{new string('x', 100_000)}\"() {{ return }}\n";
        Assert.Equal(0, Verbs.Run("mlir-opt", text, Pipeline, $"--trace={file}").ExitCode);
        using var trace = JsonDocument.Parse(File.ReadAllText(file));
        var symbols = trace.RootElement.GetProperty("traceEvents").EnumerateArray().Select(static e => e.GetProperty("args"))
            .Where(static a => a.TryGetProperty("symbol", out _)).Select(static a => a.GetProperty("symbol").GetString()).ToList();
        Assert.Equal([name, name, name], symbols);
    }

    [Fact]
    public void ATraceOnStandardOutputFollowsTheProgram()
    {
        var (exitCode, output, _) = Verbs.Run("mlir-opt", "module {}", "--cse", "--trace=-");
        Assert.Equal(0, exitCode);
        Assert.StartsWith("module {\n}\n\n{\"displayTimeUnit\"", output, StringComparison.Ordinal);
    }

    [Fact]
    public void ATraceIsWrittenOfARunThatFails()
    {
        var file = Path.Combine(_directory, "trace.json");
        Assert.Equal(1, Verbs.Run("mlir-opt", Functions, "--canonicalize", "--budget-rewrites=0", $"--trace={file}").ExitCode);
        Assert.Contains("\"failed\":true", File.ReadAllText(file), StringComparison.Ordinal);
    }

    [Fact]
    public async Task SpansGoToACollector()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var request = Task.Run(() => Answer(listener));
        var run = Verbs.Run("mlir-opt", Functions, Pipeline, $"--otlp=http://{listener.LocalEndpoint}");
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        var (head, body) = await request;
        Assert.StartsWith("POST /v1/traces HTTP/1.1", head, StringComparison.Ordinal);
        Assert.Contains("Content-Type: application/json", head, StringComparison.OrdinalIgnoreCase);
        using var json = JsonDocument.Parse(body);
        var scope = json.RootElement.GetProperty("resourceSpans")[0].GetProperty("scopeSpans")[0];
        Assert.Equal("OpenXla.Ir", scope.GetProperty("scope").GetProperty("name").GetString());
        var spans = scope.GetProperty("spans").EnumerateArray().ToList();
        Assert.Equal(9, spans.Count);
        var ids = spans.Select(static s => s.GetProperty("spanId").GetString()).ToHashSet();
        Assert.Single(spans, static s => !s.TryGetProperty("parentSpanId", out _));
        Assert.All(spans.Where(static s => s.TryGetProperty("parentSpanId", out _)), s => Assert.Contains(s.GetProperty("parentSpanId").GetString(), ids));
        Assert.All(spans, static s => Assert.True(long.Parse(s.GetProperty("endTimeUnixNano").GetString()!, null) >= long.Parse(s.GetProperty("startTimeUnixNano").GetString()!, null)));
    }

    [Fact]
    public void ACollectorThatIsNotThereIsAWarning()
    {
        var (exitCode, output, errors) = Verbs.Run("mlir-opt", "module {}", "--cse", "--otlp=http://127.0.0.1:1");
        Assert.Equal((0, "module {\n}\n\n"), (exitCode, output));
        Assert.StartsWith("warning: spans could not be sent to http://127.0.0.1:1/: ", errors, StringComparison.Ordinal);
    }

    [Fact]
    public void CountersCount()
    {
        var sums = new Dictionary<string, long>();
        using var listener = new MeterListener
        {
            InstrumentPublished = static (instrument, self) =>
            {
                if (instrument.Meter.Name == IrTelemetry.Name) self.EnableMeasurementEvents(instrument);
            },
        };
        listener.SetMeasurementEventCallback<long>((instrument, value, _, _) =>
        {
            lock (sums) sums[instrument.Name] = sums.GetValueOrDefault(instrument.Name) + value;
        });
        listener.Start();
        Verbs.Run("mlir-opt", Functions, Pipeline);
        // Other tests may run in this process meanwhile.
        Assert.True(sums["openxla.passes"] >= 5);
        Assert.True(sums["openxla.folds"] >= 1);
        Assert.True(sums["openxla.analyses.computed"] >= 2);
    }

    [Fact]
    public void ActionsAreLogged()
    {
        var file = Path.Combine(_directory, "log");
        Assert.Equal(0, Verbs.Run("mlir-opt", "func.func @f() { return }", "--cse", $"--log-actions-to={file}").ExitCode);
        Assert.Equal(
            "[thread mlir-opt] begins (no breakpoint) Action `pass-execution` running `CSE` on Operation `builtin.module` (module {...})`\n[thread mlir-opt] completed `pass-execution`\n",
            File.ReadAllText(file));
        var errors = Verbs.Run("mlir-opt", Functions, "--pass-pipeline=builtin.module(func.func(cse))", "--log-actions-to=-", "--log-mlir-actions-filter=<stdin>:6").Errors;
        Assert.Contains("(func.func @g() {...})", errors, StringComparison.Ordinal);
        Assert.DoesNotContain("@f", errors, StringComparison.Ordinal);
    }

    [Fact]
    public void ActionsAreProfiled()
    {
        var file = Path.Combine(_directory, "profile.json");
        Assert.Equal(0, Verbs.Run("mlir-opt", Functions, "--canonicalize", $"--profile-actions-to={file}").ExitCode);
        using var profile = JsonDocument.Parse(File.ReadAllText(file));
        var phases = profile.RootElement.EnumerateArray().Select(static e => e.GetProperty("ph").GetString()).ToList();
        Assert.Equal(phases.Count(static p => p == "B"), phases.Count(static p => p == "E"));
        Assert.Equal("`pass-execution` running `Canonicalizer` on Operation `builtin.module`", profile.RootElement[0].GetProperty("args").GetProperty("desc").GetString());
    }

    /// <summary>Takes one request.</summary>
    private static (string Head, string Body) Answer(TcpListener listener)
    {
        using var client = listener.AcceptTcpClient();
        using var stream = client.GetStream();
        var bytes = new List<byte>();
        var buffer = new byte[4096];
        while (true)
        {
            int read = stream.Read(buffer);
            bytes.AddRange(buffer.AsSpan(0, read));
            var text = Encoding.UTF8.GetString([.. bytes]);
            int end = text.IndexOf("\r\n\r\n", StringComparison.Ordinal);
            if (end < 0) continue;
            var head = text[..end];
            var length = head.Split("\r\n").First(static l => l.StartsWith("Content-Length:", StringComparison.OrdinalIgnoreCase));
            if (text.Length - end - 4 < int.Parse(length[15..], null)) continue;
            stream.Write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}"u8);
            return (head, text[(end + 4)..]);
        }
    }
}
