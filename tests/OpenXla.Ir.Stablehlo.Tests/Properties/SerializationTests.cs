using FsCheck.Xunit;
using OpenXla.Ir.Builtin;
using OpenXla.Ir.Diagnostics;
using OpenXla.Ir.Dialects.Stablehlo;
using OpenXla.Ir.Dialects.Vhlo;
using OpenXla.Ir.Verification;
using OpenXla.Stablehlo;

namespace OpenXla.Ir.Stablehlo.Tests.Properties;

/// <summary>Each operation goes through every version of the portable format that has it, and a version that does not have it says so.</summary>
public sealed class SerializationTests
{
    private static readonly PortableVersion[] Versions =
        [.. Enumerable.Range(9, 12).Select(static minor => new PortableVersion(0, minor, 0)), .. Enumerable.Range(0, 21).Select(static minor => new PortableVersion(1, minor, 0))];

    [Property(MaxTest = 150, StartSize = 1000, EndSize = 1_000_000, Replay = "(20260,3)")]
    public void WhatAVersionHasComesBack(ushort number)
    {
        var context = Inventions.NewContext();
        if (Inventions.Module(context, number) is not { } module) return;
        foreach (var op in Inventions.Operations(module))
            if (Inventions.Program(op) is { } program && !IsBeyondTheFormat(program)) Check(program);
    }

    /// <summary>The format knows bounds, and no other encodings of tensors; elements are those of tensors, not of vectors; windows say their sizes, even in no dimension.</summary>
    private static bool IsBeyondTheFormat(ModuleOp program) => Flat(program).Any(static op =>
        op.Operands.Types().ToArray().Concat(op.Results.Types().ToArray()).Any(static type => type is TensorType { Encoding: not (null or BoundsAttr) })
        || op.AllAttributes.Entries.ToArray().Any(static entry => entry.Value is DenseElementsAttr { Type: VectorType })
        || op is SelectAndScatterOp { WindowDimensions: null });

    private static void Check(ModuleOp program)
    {
        // An empty list of precisions is written, and read as none: upstream's way.
        program.Walk(static op =>
        {
            if (op.GetAttribute("precision_config") is ArrayAttr { Elements.Count: 0 }) op.RemoveAttribute("precision_config");
        });
        Assert.True(IrVerifier.Verify(program), program.ToString());
        var text = WithoutDefaults(program).ToString();
        bool wasWritten = false;
        foreach (var version in Versions)
        {
            byte[] artifact;
            try
            {
                artifact = Portable.Serialize(program, version);
            }
            catch (DiagnosticException refusal)
            {
                Assert.False(wasWritten, $"v{version} does not have what an older version has: {refusal.Message}\n{text}");
                Assert.True(refusal.Message.Contains("vhlo.", StringComparison.Ordinal) && refusal.Message.Contains($"v{version}", StringComparison.Ordinal), $"{refusal.Message}\n{text}");
                continue;
            }
            wasWritten = true;
            Assert.Equal(version, Portable.VersionOf(artifact));
            Assert.Equal(text, Portable.Deserialize(artifact).ToString());
        }
        Assert.True(wasWritten, $"no version has\n{text}");
    }

    /// <summary>The program without attributes that say what would hold without them: reading leaves those out, and writing makes no difference.</summary>
    private static ModuleOp WithoutDefaults(ModuleOp program)
    {
        var artifact = Portable.Serialize(program, Portable.CurrentVersion);
        var (copy, read) = ((ModuleOp)program.Clone(), Portable.Deserialize(artifact));
        foreach (var (ours, theirs) in Flat(copy).Zip(Flat(read)))
        {
            // Of a window in no dimension, what would hold without them is said by empty lists: upstream's way.
            foreach (var entry in theirs.AllAttributes.Entries.ToArray())
                if (entry.Value is DenseArrayAttr { Count: 0 } or DenseElementsAttr { Count: 0 } && ours.GetAttribute(entry.Name) is null) ours.SetAttribute(entry.Name, entry.Value);
            foreach (var entry in ours.AllAttributes.Entries.ToArray())
            {
                var kept = theirs.GetAttribute(entry.Name);
                // The format keeps the number of a channel between processes, and not its kind.
                if (kept is null || entry.Value is ChannelHandleAttr) ours.SetAttribute(entry.Name, kept);
            }
        }
        Assert.True(artifact.AsSpan().SequenceEqual(Portable.Serialize(copy, Portable.CurrentVersion)), $"what is read\n{read}\nis not what was written\n{program}");
        return copy;
    }

    private static List<Operation> Flat(ModuleOp module)
    {
        var operations = new List<Operation>();
        module.Walk(operations.Add);
        return operations;
    }
}
