namespace DeepLearning.Tests.Data;

/// <summary>The files of real data sets, where this machine has them.</summary>
internal static class RealData
{
    /// <summary>The path of a data set's file, where the course's store finds it; skips the test, visibly, where it does not.</summary>
    public static string Find(string id, string file)
    {
        var (store, set) = (DataStore.Default, DataCatalogue.Default[id]);
        var found = store.Find(set, set[file]);
        Skip.If(found is null, $"{id}/{file} is not on this machine: set COURSE_DATA to the folder that has it.");
        return found!;
    }
}
