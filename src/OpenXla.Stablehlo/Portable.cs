using OpenXla.Ir;
using OpenXla.Ir.Builtin;
using OpenXla.Ir.Diagnostics;
using OpenXla.Ir.Dialects.Vhlo;
using OpenXla.Ir.Passes.Stablehlo.Portable;

namespace OpenXla.Stablehlo;

/// <summary>Portable artifacts: programs in files that older and newer implementations of StableHLO read.</summary>
/// <example>
/// <code>
/// var module = Programs.Parse(File.ReadAllText("model.mlir"));
/// File.WriteAllBytes("model.mlir.bc", Portable.Serialize(module, Portable.VersionFor(CompatibilityRequirement.Week12)));
/// </code>
/// </example>
public static class Portable
{
    /// <summary>The latest version of the format that this library reads and writes.</summary>
    public static PortableVersion CurrentVersion => PortableVersion.Current;

    /// <summary>The oldest.</summary>
    public static PortableVersion MinimumVersion => PortableVersion.Minimum;

    /// <summary>The older of two versions, each <c>MAJOR.MINOR.PATCH</c>.</summary>
    /// <exception cref="FormatException">One of them is no version.</exception>
    public static PortableVersion SmallerVersion(string first, string second)
    {
        var (left, right) = (Read(first), Read(second));
        return left < right ? left : right;
    }

    /// <summary>The version that consumers of an age are known to read.</summary>
    public static PortableVersion VersionFor(CompatibilityRequirement requirement) => requirement switch
    {
        CompatibilityRequirement.None => CurrentVersion,
        // Upstream moves the two with its releases.
        CompatibilityRequirement.Week4 => new PortableVersion(1, 18, 0),
        CompatibilityRequirement.Week12 => new PortableVersion(1, 16, 2),
        CompatibilityRequirement.Max => MinimumVersion,
        _ => throw new ArgumentOutOfRangeException(nameof(requirement)),
    };

    /// <summary>The version that an artifact says it is of; null where it is none, or says nothing.</summary>
    public static PortableVersion? VersionOf(ReadOnlySpan<byte> artifact) => PortableArtifact.VersionOf(artifact);

    /// <summary>A program as an artifact. The program stays as it is.</summary>
    /// <param name="module">The program.</param>
    /// <param name="target">The version of the format.</param>
    /// <param name="allowOtherDialects">Whether operations, types and attributes of other dialects may be in it; then not every consumer reads it.</param>
    /// <exception cref="DiagnosticException">The program has something that the version does not have; the message says what, and which version is the first that does.</exception>
    public static byte[] Serialize(ModuleOp module, PortableVersion target, bool allowOtherDialects = false)
    {
        ArgumentNullException.ThrowIfNull(module);
        var copy = (ModuleOp)module.Clone();
        return Checked.Run(module.Context, _ =>
        {
            using var bytes = new MemoryStream();
            return PortableArtifact.Write(copy, target.ToString(), bytes, allowOtherDialects) ? bytes.ToArray() : null;
        });
    }

    /// <summary>A program from an artifact of any version.</summary>
    /// <param name="artifact">The bytes.</param>
    /// <param name="context">Whose dialects are known; null for <see cref="Programs.NewContext"/>.</param>
    /// <exception cref="DiagnosticException">The bytes are wrong, or newer than this library.</exception>
    public static ModuleOp Deserialize(ReadOnlySpan<byte> artifact, IrContext? context = null)
    {
        var file = SourceFile.FromBytes(artifact, "<artifact>");
        return Checked.Run(context ?? Programs.NewContext(), c => PortableArtifact.Read(c, file));
    }

    /// <summary>The program in a file that <c>jax.export</c> wrote.</summary>
    /// <param name="file">The bytes; <see cref="JaxExport.Read"/> gives what else is in them.</param>
    /// <param name="context">Whose dialects are known; null for <see cref="Programs.NewContext"/>.</param>
    /// <exception cref="InvalidDataException">The file is none of jax.export, or of a version that is not known.</exception>
    /// <exception cref="DiagnosticException">The program in it is wrong, or newer than this library.</exception>
    public static ModuleOp DeserializeExport(ReadOnlySpan<byte> file, IrContext? context = null) => Deserialize(JaxExport.Read(file).Artifact.Span, context);

    private static PortableVersion Read(string text) => PortableVersion.TryParse(text) ?? throw new FormatException($"'{text}' is no version");
}
