using OpenXla.Ir.Builtin;
using OpenXla.Ir.Bytecode;

namespace OpenXla.Ir.Tests.Bytecode;

/// <summary>What is written by steps, without asking the dialect again, is what it writes when it is asked again.</summary>
public sealed class EncodingStepTests
{
    private static readonly byte[] Start = [0x55, 0x2A, 0x33];
    private static readonly byte[] End = [0x3C, 0x3D, 0x3E];

    public static TheoryData<string> Encodings => [.. All.Keys];

    private static readonly Dictionary<string, Action<IBytecodeDialectWriter>> All = new()
    {
        ["small numbers"] = static writer =>
        {
            for (ulong i = 0; i < 128; i++) writer.WriteVarInt(i);
        },
        ["few numbers"] = static writer =>
        {
            writer.WriteVarInt(0);
            writer.WriteVarInt(127);
            writer.WriteType(IntegerType.I64);
        },
        ["large number"] = static writer =>
        {
            writer.WriteVarInt(128);
            writer.WriteType(IntegerType.I64);
        },
        ["truth"] = static writer =>
        {
            writer.WriteBoolean(true);
            writer.WriteBoolean(false);
            writer.WriteAttribute(UnitAttr.Instance);
        },
        ["optional attributes"] = static writer =>
        {
            writer.WriteOptionalAttribute(null);
            writer.WriteOptionalAttribute(new StringAttr("there"));
            writer.WriteStringAttribute("there");
        },
        ["signed numbers"] = static writer =>
        {
            foreach (long value in new[] { 0, -1, 63, -64, int.MaxValue, int.MinValue }) writer.WriteSignedVarInt(value);
            writer.WriteType(IntegerType.I1);
        },
        ["long numbers"] = static writer =>
        {
            foreach (long value in new[] { long.MaxValue, long.MinValue, 1L << 31, (-1L << 31) - 1 }) writer.WriteSignedVarInt(value);
            writer.WriteType(IntegerType.I1);
        },
        ["integers"] = static writer =>
        {
            foreach (int width in new[] { 1, 3, 7, 8, 9, 16, 31, 32, 33, 64 })
                foreach (long value in new[] { 0L, 1, -1, 5, -5, 0x7F, -0x80, 0xFF }) writer.WriteInteger(value, width);
        },
        ["integers of any size"] = static writer =>
        {
            writer.WriteInteger(-5L, 80);
            writer.WriteType(IntegerType.I1);
        },
        ["what has parts of its own"] = static writer =>
        {
            writer.WriteAttribute(new ArrayAttr([new StringAttr("a"), new ArrayAttr([new IntegerAttr(7, IntegerType.I32), new StringAttr("b")])]));
            writer.WriteType(new TensorType([2, 3], IntegerType.I8));
            writer.WriteAttribute(new IntegerAttr(7, IntegerType.I32));
        },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void StepsWriteTheSame(string encoding)
    {
        var written = Write(All[encoding], isAskedAgain: false);
        Assert.NotEmpty(written);
        Assert.Equal(Write(All[encoding], isAskedAgain: true), written);
    }

    /// <summary>The bytes that an encoding becomes in a file.</summary>
    private static byte[] Write(Action<IBytecodeDialectWriter> encode, bool isAskedAgain)
    {
        var context = new IrContext();
        context.AddDialect(new Dialect(encode, isAskedAgain));
        context.LoadDialect("steps");
        var module = ModuleOp.Create(context);
        module.SetAttribute("steps.what", new Attr());
        using var file = new MemoryStream();
        BytecodeWriter.Write(module, file);
        var bytes = file.ToArray().AsSpan();
        // A small number is written as twice itself and one.
        int start = bytes.IndexOf([.. Start.Select(static value => (byte)((2 * value) + 1))]);
        int end = bytes.IndexOf([.. End.Select(static value => (byte)((2 * value) + 1))]);
        Assert.True(start >= 0 && end > start);
        return bytes[(start + Start.Length)..end].ToArray();
    }

    private sealed class Dialect(Action<IBytecodeDialectWriter> encode, bool isAskedAgain) : IBytecodeDialect
    {
        public string Name => "steps";

        public void Register(DialectBuilder builder)
        {
        }

        public bool TryWriteAttribute(IrAttribute attribute, IBytecodeDialectWriter writer)
        {
            if (attribute is not Attr) return false;
            // A string is no step.
            if (isAskedAgain) writer.WriteString("text");
            foreach (byte value in Start) writer.WriteVarInt(value);
            encode(writer);
            foreach (byte value in End) writer.WriteVarInt(value);
            return true;
        }
    }

    private sealed record Attr : IrAttribute
    {
        public override string Keyword => "steps.attr";
    }
}
