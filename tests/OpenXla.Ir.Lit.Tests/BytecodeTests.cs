using System.Text;
using System.Text.RegularExpressions;
using OpenXla.Ir.Bytecode;
using OpenXla.Ir.Text;
using OpenXla.Ir.Tool;
using OpenXla.Ir.Verification;

namespace OpenXla.Ir.Lit.Tests;

/// <summary>Bytecode of the lit-tests' programs: read back in every version, the same bytes as mlir-opt's, and harmless when damaged.</summary>
public partial class BytecodeTests
{
    private const int DamagedFiles = 300;

    [Theory]
    [MemberData(nameof(SameTextTests.AllFiles), MemberType = typeof(SameTextTests))]
    public void EveryVersionReadsBack(string file)
    {
        foreach (var program in Programs(file))
        {
            var expected = Text(program);
            // Before version 5 the properties of an unknown operation come back among its attributes.
            int oldest = program.Descendants<UnregisteredOp>().Any(static op => op.Properties is not null) ? 5 : BytecodeFormat.MinVersion;
            for (int version = oldest; version <= BytecodeFormat.CurrentVersion; version++)
            {
                var (again, error) = Read(Write(program, version));
                Assert.True(again is not null, $"version {version}: {error}\n{expected}");
                Assert.Equal(expected, Text(again));
            }
        }
    }

    [OracleTheory]
    [MemberData(nameof(SameTextTests.Files), MemberType = typeof(SameTextTests))]
    public void UpstreamReadsTheSame(string file)
    {
        foreach (var program in Programs(file))
        {
            var text = AsmPrinter.ToText(program, PrintOptions.Default);
            var path = Path.GetTempFileName();
            try
            {
                var (code, expected, _) = Oracle.TryRun(text, "--allow-unregistered-dialect");
                if (code != 0) continue;
                File.WriteAllBytes(path, Write(program, BytecodeFormat.CurrentVersion));
                var (readCode, found, errors) = Oracle.TryRun("", "--allow-unregistered-dialect", path);
                Assert.True(readCode == 0, errors + text);
                Oracle.TryRun(text, "--allow-unregistered-dialect", "--emit-bytecode", "-o", path);
                // What is text in bytecode forgets which distinct attributes are the same ones: then all that upstream keeps of its own counts.
                var kept = text.Contains("distinct[", StringComparison.Ordinal) ? Oracle.TryRun("", "--allow-unregistered-dialect", path).Output : expected;
                Assert.Contains(found, new[] { expected, kept });
                var (again, error) = Read(File.ReadAllBytes(path));
                Assert.True(again is not null, error + text);
                Assert.Equal(kept.TrimEnd('\n'), AsmPrinter.ToText(again, PrintOptions.Default).TrimEnd('\n'));
            }
            finally
            {
                File.Delete(path);
            }
        }
    }

    /// <summary>The tool's files to the byte, with the order of uses and the resources; the producer's name is given.</summary>
    [OracleTheory]
    [MemberData(nameof(SameTextTests.ToolFiles), MemberType = typeof(SameTextTests))]
    public void UpstreamWritesTheSameBytes(string file)
    {
        var path = Path.GetTempFileName();
        try
        {
            foreach (var chunk in File.ReadAllText(Path.Combine(Repository.LitTests, file)).Split("// -----"))
            {
                if (Oracle.TryRun(chunk, "--allow-unregistered-dialect", "--emit-bytecode", "-o", path).ExitCode != 0) continue;
                var theirs = File.ReadAllBytes(path);
                var producer = Encoding.UTF8.GetString(theirs.AsSpan(5, theirs.AsSpan(5).IndexOf((byte)0)));
                var (code, _, errors) = InProcess.Opt(chunk, "--allow-unregistered-dialect", "--emit-bytecode", $"--emit-bytecode-producer={producer}", "-o", path);
                Assert.True(code == 0, errors);
                Assert.Equal(theirs, File.ReadAllBytes(path));
            }
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Theory]
    [InlineData("Dialects/Builtin/ops.mlir")]
    [InlineData("Dialects/Scf/ops.mlir")]
    [InlineData("Dialects/Stablehlo/ops.mlir")]
    [InlineData("Dialects/Llvm/ops.mlir")]
    [InlineData("Dialects/Quant/ops.mlir")]
    [InlineData("Tools/Opt/use-list-orders.mlir")]
    public void DamageIsAnErrorOrNone(string file)
    {
        var random = new Random(22);
        foreach (var program in Programs(file).Take(4))
        {
            var bytes = Write(program, BytecodeFormat.CurrentVersion);
            for (int i = 0; i < DamagedFiles; i++)
            {
                var damaged = (byte[])bytes.Clone();
                for (int flips = random.Next(1, 4); flips > 0; flips--) damaged[random.Next(4, damaged.Length)] ^= (byte)(1 << random.Next(8));
                if (i % 5 == 0) damaged = damaged[..random.Next(4, damaged.Length)];
                var (again, error) = Read(damaged);
                if (again is null) Assert.NotEqual("", error);
                else IrVerifier.Verify(again);
            }
        }
    }

    /// <summary>The program without the numbers of distinct attributes, which attributes that are text in bytecode do not share.</summary>
    private static string Text(Operation program)
    {
        var text = AsmPrinter.ToText(program, PrintOptions.Default with { Generic = true });
        return text.Contains("distinct[", StringComparison.Ordinal)
            ? DistinctNumber().Replace(AsmPrinter.ToText(program, PrintOptions.Default with { Generic = true, LocalScope = true }), "distinct[]")
            : text;
    }

    [GeneratedRegex(@"distinct\[\d+\]")]
    private static partial Regex DistinctNumber();

    private static IEnumerable<Operation> Programs(string file)
    {
        foreach (var chunk in File.ReadAllText(Path.Combine(Repository.LitTests, file)).Split("// -----"))
        {
            var context = MakeContext();
            using var silence = context.Diagnostics.Handle(static _ => { });
            if (AsmParser.ParseModule(context, SourceFile.FromText(chunk, "-")) is { } module && IrVerifier.Verify(module)) yield return module;
        }
    }

    private static byte[] Write(Operation program, int version)
    {
        using var bytes = new MemoryStream();
        BytecodeWriter.Write(program, bytes, new BytecodeOptions { Version = version });
        return bytes.ToArray();
    }

    private static (Operation? Module, string Error) Read(byte[] bytes)
    {
        var context = MakeContext();
        // The verifier may speak later: the handler stays.
        context.Diagnostics.Collect(out var diagnostics);
        var module = BytecodeReader.ReadModule(context, SourceFile.FromBytes(bytes, "damaged"));
        return (module, string.Join('\n', diagnostics));
    }

    private static IrContext MakeContext()
    {
        var context = new IrContext { AllowUnregisteredDialects = true };
        ToolRegistry.Create().AddDialectsTo(context);
        return context;
    }
}
