namespace OpenXla.Ir.Dialects.Gpu;

/// <summary>Who runs the iterations of a loop.</summary>
[EnumDef(Title = "::mlir::gpu::Processor", Storage = EnumStorage.I64)]
public enum Processor
{
    [Case("block_x")]
    BlockX,

    [Case("block_y")]
    BlockY,

    [Case("block_z")]
    BlockZ,

    [Case("thread_x")]
    ThreadX,

    [Case("thread_y")]
    ThreadY,

    [Case("thread_z")]
    ThreadZ,

    Sequential,
}
