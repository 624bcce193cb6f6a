// libtorch's memory, threads and default generator belong to the whole process.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
