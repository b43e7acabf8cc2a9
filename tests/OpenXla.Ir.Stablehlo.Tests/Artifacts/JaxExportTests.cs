using System.Buffers.Binary;
using System.Text;
using OpenXla.Ir.Passes.Stablehlo.Portable;
using OpenXla.Stablehlo;

namespace OpenXla.Ir.Stablehlo.Tests.Artifacts;

/// <summary>Files of <c>jax.export</c>: those that are right are read, and none is read beyond its end.</summary>
public sealed class JaxExportTests
{
    private const string Program = """
        func.func public @main(%platform: tensor<i32>, %x: tensor<2xf32>) -> tensor<2xf32> {
          return %x : tensor<2xf32>
        }
        """;

    private static byte[] Artifact => Portable.Serialize(Programs.Parse(Program), Portable.CurrentVersion);

    [Theory]
    [InlineData(2)]
    [InlineData(6)]
    [InlineData(12)]
    public void WhatTheCallerNeedsIsThere(int version)
    {
        var file = Export(version, Artifact);
        Assert.True(JaxExport.IsExport(file));
        var export = JaxExport.Read(file);
        Assert.Equal("f", export.FunctionName);
        Assert.Equal(["cpu", "cuda"], export.Platforms);
        Assert.Equal([1], export.KeptInputs);
        Assert.Equal(3, export.InputCount);
        Assert.Equal(10, export.CallingConvention);
        Assert.Equal(Programs.Parse(Program).ToString(), Portable.DeserializeExport(file).ToString());
    }

    [Fact]
    public void AVersionThatIsNotOutYetIsRefusedByNumber() =>
        Assert.Contains("version 13", Assert.Throws<InvalidDataException>(() => JaxExport.Read(Export(13, Artifact))).Message, StringComparison.Ordinal);

    [Fact]
    public void OtherFilesAreNone()
    {
        Assert.False(JaxExport.IsExport(Artifact));
        Assert.False(JaxExport.IsExport("func.func @main() { return }"u8));
        Assert.False(JaxExport.IsExport([]));
        Assert.Throws<InvalidDataException>(() => JaxExport.Read(Artifact));
    }

    [Fact]
    public void FilesThatAreCutOrChangedAreReadOrRefused()
    {
        var file = Export(12, [0x4D, 0x4C, 0xEF, 0x52, 13]);
        var random = new Random(5);
        int known = 0;
        for (int i = 0; i < 20_000; i++)
        {
            var changed = file[..(i % 2 == 0 ? file.Length : random.Next(file.Length))];
            for (int n = random.Next(1, 4); n > 0 && changed.Length > 0; n--) changed[random.Next(changed.Length)] = (byte)random.Next(256);
            if (!JaxExport.IsExport(changed)) continue;
            known++;
            try
            {
                JaxExport.Read(changed);
            }
            catch (InvalidDataException)
            {
                // It said what is wrong.
            }
        }
        Assert.InRange(known, 1000, 19_000);
    }

    /// <summary>A file with the fields that are read: a table, its list of offsets, and behind them what they lead to.</summary>
    private static byte[] Export(int version, byte[] artifact)
    {
        const int Fields = 16, TableAt = 4 + 4 + (2 * Fields), Slots = 4 + (4 * Fields);
        var file = new byte[TableAt + Slots].ToList();
        Put32(0, TableAt);
        Put16(4, 4 + (2 * Fields));
        Put16(6, Slots);
        Put32(TableAt, TableAt - 4);
        Field(0);
        Put16(Slot(0), version);
        Refer(1, Vector([.. Encoding.UTF8.GetBytes("f")], 1));
        Refer(3, Vector(new byte[12], 3));
        int platforms = Vector(new byte[8], 2);
        Refer(9, platforms);
        foreach (var (i, name) in new[] { (0, "cpu"), (1, "cuda") }) Put32(platforms + 4 + (4 * i), Vector([.. Encoding.UTF8.GetBytes(name)], name.Length) - (platforms + 4 + (4 * i)));
        Refer(13, Vector(artifact, artifact.Length));
        Field(14);
        Put16(Slot(14), 10);
        Refer(15, Vector([1, 0], 1));
        return [.. file];

        int Slot(int field) => TableAt + 4 + (4 * field);
        void Field(int field) => Put16(4 + 4 + (2 * field), 4 + (4 * field));
        void Put16(int at, int value) => Put(at, value, 2);
        void Put32(int at, int value) => Put(at, value, 4);

        void Put(int at, int value, int size)
        {
            var bytes = new byte[4];
            BinaryPrimitives.WriteInt32LittleEndian(bytes, value);
            for (int i = 0; i < size; i++) file[at + i] = bytes[i];
        }

        int Vector(byte[] bytes, int count)
        {
            int at = file.Count;
            file.AddRange(new byte[4]);
            Put32(at, count);
            file.AddRange(bytes);
            return at;
        }

        void Refer(int field, int target)
        {
            Field(field);
            Put32(Slot(field), target - Slot(field));
        }
    }
}
