using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;
using OpenXla.Ir.Builtin;
using OpenXla.Ir.Diagnostics;
using OpenXla.Ir.Evaluation;
using OpenXla.Ir.Interpreter;
using OpenXla.Stablehlo;

namespace OpenXla.Ir.Stablehlo.Tests;

/// <summary>Programs of the corpora, cut or changed at random, are read, written and evaluated, or refused with a diagnostic.</summary>
public sealed class MutationTests
{
    private const int Seed = 20_260;

    /// <summary>Larger files take long to read, and longer names for what is wrong in them.</summary>
    private const int MaxLength = 30_000;

    private const long MaxBytes = 1L << 30;

    private static readonly TimeSpan MaxTime = TimeSpan.FromSeconds(20);

    private static readonly string[] Words = ["tensor<", "x", ">", "(", ")", "[", "]", "-1", "9223372036854775807", "0", "?", "i1", "f8E4M3FN", "complex<f64>", "!stablehlo.token", "dense<", "array<i64: 1, 0>", ":", "->", "%0", "\"", "*"];

    [CorpusTheory("stablehlo")]
    [InlineData("*.mlir", 7_000)]
    [InlineData("*.bc", 3_000)]
    public void NothingCrashesHangsOrEatsMemory(string pattern, int count)
    {
        var files = Directory.EnumerateFiles(Corpora.Root!, pattern, SearchOption.AllDirectories).Where(static f => new FileInfo(f).Length is > 0 and < MaxLength).Order(StringComparer.Ordinal).ToList();
        Assert.NotEmpty(files);
        var failures = new ConcurrentBag<string>();
        int accepted = 0;
        Parallel.For(0, count, number =>
        {
            var random = new Random(Seed + number);
            var path = files[random.Next(files.Count)];
            var bytes = Mutate(File.ReadAllBytes(path), random, isText: pattern == "*.mlir");
            var watch = Stopwatch.StartNew();
            long before = GC.GetAllocatedBytesForCurrentThread();
            if (Run(bytes) is not { } failure) Interlocked.Increment(ref accepted);
            else if (failure.Length > 0) failures.Add($"{number}, {Path.GetFileName(path)}: {failure}");
            long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            if (watch.Elapsed > MaxTime || allocated > MaxBytes) failures.Add($"{number}, {Path.GetFileName(path)}: {watch.Elapsed.TotalSeconds:F1} s, {allocated >> 20} MiB");
        });
        Assert.True(failures.IsEmpty, string.Join('\n', failures.Order(StringComparer.Ordinal).Take(10)));
        // Changes in numbers and names leave programs that are still right: without them the test would look at the parser alone.
        Assert.True(accepted > count / 100, $"only {accepted} of {count} changed programs are still programs");
    }

    /// <summary>Null where it is a program, "" where it was refused as it should be, else what went wrong.</summary>
    private static string? Run(byte[] bytes)
    {
        bool isProgram = false;
        try
        {
            var module = Bytecode.BytecodeFormat.IsBytecode(bytes) ? Portable.Deserialize(bytes) : Programs.Parse(Encoding.UTF8.GetString(bytes));
            isProgram = true;
            Portable.Deserialize(Portable.Serialize(module, Portable.CurrentVersion, allowOtherDialects: true));
            if (IsSmall(module)) new ModuleInterpreter(module) { Options = new InterpreterOptions { StepLimit = 100_000, CallDepthLimit = 100, ProcessLimit = 16 } }.Run("main");
            return null;
        }
        catch (Exception refusal) when (refusal is DiagnosticException or EvaluationException or OperationCanceledException)
        {
            return isProgram ? null : "";
        }
        catch (Exception crash)
        {
            return crash.ToString();
        }
    }

    /// <summary>True where no tensor of the program is so large that a machine might not hold it.</summary>
    private static bool IsSmall(ModuleOp module)
    {
        bool isSmall = true;
        module.Walk(op =>
        {
            foreach (var type in op.Results.Types()) isSmall &= type is not ShapedType { HasRank: true } shaped || !shaped.HasStaticShape || (shaped.Shape.HasElementCount && shaped.ElementCount < 1 << 18);
        });
        return isSmall;
    }

    private static byte[] Mutate(byte[] bytes, Random random, bool isText)
    {
        var changed = bytes.ToList();
        for (int i = random.Next(1, 4); i > 0 && changed.Count > 0; i--)
        {
            int at = random.Next(changed.Count);
            switch (random.Next(isText ? 6 : 4))
            {
                case 0:
                    changed.RemoveRange(at, changed.Count - at);
                    break;
                case 1:
                    changed[at] ^= (byte)(1 << random.Next(8));
                    break;
                case 2:
                    changed.RemoveRange(at, Math.Min(random.Next(1, 16), changed.Count - at));
                    break;
                case 3:
                    int from = random.Next(changed.Count);
                    changed.InsertRange(at, changed.GetRange(from, Math.Min(random.Next(1, 32), changed.Count - from)));
                    break;
                default:
                    changed.InsertRange(at, Encoding.UTF8.GetBytes(Words[random.Next(Words.Length)]));
                    break;
            }
        }
        return [.. changed];
    }
}
