using System.Collections.Concurrent;
using OpenXla.Ir.Diagnostics;
using OpenXla.Stablehlo;

namespace OpenXla.Ir.Stablehlo.Tests.Artifacts;

/// <summary>Portable artifacts that others wrote: each is read, and written again to the byte.</summary>
public sealed class ArtifactTests
{
    /// <summary>The one has locations that text without them loses, the other is of a version that is not out yet.</summary>
    private static readonly string[] Special = ["vhlo_emit_version_api.1_1_0.mlir.bc", "invalid_vhlo_future.mlir.bc"];

    private static IEnumerable<string> Files(params string[] folder) => Directory.EnumerateFiles(Corpora.Path(folder)!, "*.bc").Where(static f => !Special.Contains(Path.GetFileName(f)));

    [CorpusFact("stablehlo", "artifacts")]
    public void EveryVersionIsWrittenAsUpstreamWroteIt()
    {
        var failures = new ConcurrentBag<string>();
        int count = 0;
        Parallel.ForEach(Files("stablehlo", "artifacts"), path =>
        {
            var bytes = File.ReadAllBytes(path);
            var version = Portable.VersionOf(bytes) ?? throw new InvalidDataException($"{path} says no version");
            var written = Portable.Serialize(Portable.Deserialize(bytes), version);
            Interlocked.Increment(ref count);
            if (!written.AsSpan().SequenceEqual(bytes)) failures.Add($"{Path.GetFileName(path)}: {bytes.Length} bytes, {written.Length} written");
        });
        Assert.Empty(failures.Order(StringComparer.Ordinal));
        Assert.True(count > 0, "no artifact has been read");
    }

    [CorpusFact("stablehlo", "artifacts")]
    public void ProgramsComeBackFromTheirArtifacts()
    {
        foreach (var path in Files("stablehlo", "artifacts"))
        {
            var module = Portable.Deserialize(File.ReadAllBytes(path));
            var text = module.ToString();
            Assert.Equal(text, Portable.Deserialize(Portable.Serialize(module, Portable.CurrentVersion)).ToString());
            Assert.Equal(text, module.ToString());
        }
    }

    [CorpusFact("jax")]
    public void ProgramsOfJaxAreReadAndWrittenAgain()
    {
        var failures = new ConcurrentBag<string>();
        int count = 0;
        Parallel.ForEach(Files("jax"), path =>
        {
            Interlocked.Increment(ref count);
            try
            {
                var module = Portable.Deserialize(File.ReadAllBytes(path));
                var back = Portable.Deserialize(Portable.Serialize(module, Portable.CurrentVersion, allowOtherDialects: true));
                if (back.ToString() != module.ToString()) failures.Add($"{Path.GetFileName(path)} comes back as another");
            }
            catch (DiagnosticException mistake)
            {
                failures.Add($"{Path.GetFileName(path)}: {mistake.Message}");
            }
        });
        Assert.Empty(failures.Order(StringComparer.Ordinal));
        Assert.True(count > 0, "no program has been read");
    }

    [CorpusFact("stablehlo", "artifacts")]
    public void WhatIsNewerIsRefusedByName()
    {
        var bytes = File.ReadAllBytes(Corpora.Path("stablehlo", "artifacts", Special[1])!);
        var mistake = Assert.Throws<DiagnosticException>(() => Portable.Deserialize(bytes)).Message;
        Assert.Contains("unregistered operation 'vhlo.constant_v99' found in dialect ('vhlo') that does not allow unknown operations", mistake, StringComparison.Ordinal);
        Assert.Equal("2.0.0", Portable.VersionOf(bytes)?.ToString());
    }

    [CorpusTheory("stablehlo")]
    [InlineData("dynamic")]
    [InlineData("quantized")]
    [InlineData("testdata")]
    public void ProgramsAreTheSameAfterTheWayThroughAnArtifact(string folder)
    {
        var failures = new ConcurrentBag<string>();
        int same = 0;
        Parallel.ForEach(Directory.EnumerateFiles(Corpora.Path("stablehlo", folder)!, "*.mlir"), path =>
        {
            foreach (var text in File.ReadAllText(path).Split("// -----"))
            {
                // What client libraries and tests say is no part of the format.
                if (text.Contains("chlo.", StringComparison.Ordinal) || text.Replace("@check.", "", StringComparison.Ordinal).Contains("check.", StringComparison.Ordinal)) continue;
                try
                {
                    var module = Programs.Parse(text);
                    var back = Portable.Deserialize(Portable.Serialize(module, Portable.CurrentVersion));
                    if (back.ToString() == module.ToString()) Interlocked.Increment(ref same);
                    else failures.Add($"{Path.GetFileName(path)} comes back as another");
                }
                catch (DiagnosticException mistake)
                {
                    failures.Add($"{Path.GetFileName(path)}: {mistake.Message}");
                }
            }
        });
        Assert.True(failures.IsEmpty, $"{same} are the same, {failures.Count} are not: {string.Join('\n', failures.Order(StringComparer.Ordinal).Take(20))}");
        Assert.True(same > 0, "no program has been serialised");
    }
}
